"""Exercise 1.3: integers back to words."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, Words
from labkit.exercises.tokens._common import draw_words, inverted, numbered, reordered


def decode(indices, idx_to_word):
    """The word of every index, as a list."""
    words = []
    for index in indices:
        words.append(idx_to_word[index])
    return words


def cases(rng):
    """Arrays first, then lists, then the vocabularies that tell habits from look-ups."""
    pool = draw_words(rng, 8)
    last, inside = inverted(numbered(pool[:6], 6)), inverted(numbered(pool[:7], 2))
    strings = {0: "a", 1: "b", 2: "EOS", 3: "UNK"}
    return [
        Case("an array of known words", np.array([4, 1, 5, 0]), last),
        Case("a word that comes twice", np.array([3, 0, 3, 2, 3]), last),
        Case("an array with UNK in it", np.array([6, 2, 0, 6, 1]), last),
        Case("a list", [5, 2, 0, 4, 2], last),
        Case("two strings of a^n b^n EOS in a row", np.array([0, 0, 1, 1, 2, 0, 1, 2]), strings),
        Case("a dict that was filled in another order",
             np.concatenate([rng.permutation(8), [7]]), reordered(rng, inside)),
        Case("UNK inside the vocabulary", [7, 2, 0], inside),
        Case("an array of int32", np.array([1, 0, 5], dtype=np.int32), last),
        Case("a single index", np.array([4]), inside),
        Case("a list with a single index", [1], last),
    ]  # fmt: skip


EXERCISE = Exercise(
    answer=decode,
    cases=cases,
    returns=Words("words"),
    number="1.3",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "The way back: for every index, the word that has it, in the same order, in a plain "
        "Python list. Whatever was encoded as `'UNK'` comes back as `'UNK'`: what it was "
        "before is lost.",
        "`indices` may be an array or a list. What can be done with both of them alike, so "
        "that your code never needs to know which one it got?",
        "1. for each index: look up its word, put it at the end of a list\n"
        "2. return the list when the loop is over",
    ),
    mistakes=(
        Mistake(
            "letters-for-words",
            "words.append(idx_to_word[index])",
            "words += idx_to_word[index]",
            "words fall apart into letters",
            "a decoder that extends its list by a string",
            "What does a list do with a string in `+=`, and what does append do with it?",
        ),
        Mistake(
            "words-in-lists",
            "words.append(idx_to_word[index])",
            "words.append([idx_to_word[index]])",
            "each word sits in a list of its own",
            "a decoder that appends one-word lists",
            "What is the type of the first entry of your result?",
        ),
        Mistake(
            "back-to-front",
            "words.append(idx_to_word[index])",
            "words.insert(0, idx_to_word[index])",
            "the words come out in reverse order",
            "a decoder that puts each word in front of the ones before",
            "At which end of the list does a new word belong?",
        ),
        Mistake(
            "position-not-key",
            "words.append(idx_to_word[index])",
            "words.append(list(idx_to_word.values())[index])",
            "an index is taken for a place in the dict",
            "a decoder that counts the dict's entries instead of looking up its keys",
            "A dict keeps the order in which it was filled; which part of an entry holds the "
            "index?",
        ),
        Mistake(
            "first-word-only",
            "    return words",
            "        break\n    return words",
            "only the first index is decoded",
            "a decoder that returns inside its loop",
            "How far is your return indented, and how often does the loop run before it?",
        ),
        Mistake(
            "drops-last-word",
            "in indices:",
            "in indices[:-1]:",
            "the last index is left out",
            "a decoder that stops one index early",
            "How many indices go in, and how many words come out?",
        ),
        Mistake(
            "repeats-lost",
            "in indices:",
            "in dict.fromkeys(indices):",
            "a word that occurs twice comes out once",
            "a decoder that keeps each index once",
            "Which containers hold every key only once, and does your code use one on its way?",
        ),
        Mistake(
            "sorted-indices",
            "in indices:",
            "in sorted(indices):",
            "the words come out in the vocabulary's order, not the text's",
            "a decoder that goes through the indices in sorted order",
            "Which word stood first before it was encoded?",
        ),
        Mistake(
            "drops-unk",
            "        words.append(",
            '        if idx_to_word[index] == "UNK":\n            continue\n        words.append(',
            "UNK is left out",
            "a decoder that passes over UNK",
            "Five indices go in; how many words should come out, whatever the indices are?",
        ),
        Mistake(
            "stops-after-eos",
            "    for index in",
            "    ends = (t + 1 for t, i in enumerate(indices) if idx_to_word[i] == 'EOS')\n"
            "    indices = indices[: next(ends, None)]\n"
            "    for index in",
            "decoding stops after the first EOS",
            "a decoder that ends its list at the first EOS",
            "How many indices go in, and how many words come out?",
        ),
        Mistake(
            "joins-words",
            "return words",
            'return " ".join(words)',
            "one string comes back, not a list of words",
            "a decoder that joins its words",
            "How would the next function find the second word in what you return?",
        ),
        Mistake(
            "returns-array",
            "return words",
            "return np.array(words)",
            "an array comes back, not a list",
            "a decoder that turns its list of words into an array",
            "Which type does the task ask for, and which does your last line make?",
        ),
    ),
    # After one word nothing is left to be reversed, repeated or cut.
    incompatible=tuple(
        frozenset({"first-word-only", name})
        for name in ("back-to-front", "repeats-lost", "stops-after-eos")
    ),
)
