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
        Mistake(
            "counts-from-one",
            "words.append(idx_to_word[index])",
            "words.append(idx_to_word[index - 1])",
            "every word is looked up one index too low",
            "a decoder that asks for index - 1",
            "Which index has the first word of the vocabulary?",
        ),
        Mistake(
            "one-index-too-far",
            "words.append(idx_to_word[index])",
            "words.append(idx_to_word[index + 1])",
            "every word is looked up one index too high",
            "a decoder that asks for index + 1",
            "Which index has the first word of the vocabulary?",
        ),
        Mistake(
            "looks-up-strings",
            "words.append(idx_to_word[index])",
            "words.append(idx_to_word[str(index)])",
            "strings are looked up, not numbers",
            "a decoder that asks for '3' where the key is 3",
            "Of which type are the keys of idx_to_word?",
        ),
        Mistake(
            "indices-not-words",
            "words.append(idx_to_word[index])",
            "words.append(index)",
            "the indices come back as they were",
            "a decoder that never looks a word up",
            "Which dict turns a number into its word, and where do you ask it?",
        ),
        Mistake(
            "pairs-not-words",
            "words.append(idx_to_word[index])",
            "words.append((index, idx_to_word[index]))",
            "each entry is a pair of index and word",
            "a decoder that returns pairs (index, word)",
            "What is the type of the first entry of your result?",
        ),
        Mistake(
            "last-word-only",
            "words.append(idx_to_word[index])",
            "words = [idx_to_word[index]]",
            "only the last word comes out",
            "a decoder that starts its list anew for each index",
            "How often is the line run that makes your list?",
        ),
        Mistake(
            "drops-index-zero",
            "in indices:",
            "in filter(None, indices):",
            "the word with index 0 is left out",
            "a decoder that passes over indices that are false",
            "Which index does Python take for false?",
        ),
        Mistake(
            "places-for-indices",
            "in indices:",
            "in range(len(indices)):",
            "places are looked up, not indices",
            "a decoder that goes through 0, 1, 2 and so on",
            "What does your loop variable hold: an index, or its place in the array?",
        ),
        Mistake(
            "whole-vocabulary",
            "in indices:",
            "in idx_to_word:",
            "the whole vocabulary comes out",
            "a decoder that goes through the dict instead of the indices",
            "Which argument says which words are wanted?",
        ),
        Mistake(
            "arrays-only",
            "in indices:",
            "in indices.tolist():",
            "it works for arrays but not for lists",
            "a decoder that asks its indices for an array's method",
            "What can be done with a list and with an array alike?",
        ),
        Mistake(
            "truth-of-an-array",
            "    for index in indices:\n",
            "    if not indices:\n        return []\n    for index in indices:\n",
            "it works for lists but not for arrays",
            "a decoder that asks whether an array is true",
            "Is an array of four numbers true or false, and must you ask?",
        ),
        Mistake(
            "drops-eos",
            "        words.append(",
            '        if idx_to_word[index] == "EOS":\n            continue\n        words.append(',
            "EOS is left out",
            "a decoder that passes over EOS",
            "Five indices go in; how many words should come out, whatever the indices are?",
        ),
        Mistake(
            "joins-without-a-blank",
            "return words",
            'return "".join(words)',
            "one string comes back, not a list of words",
            "a decoder that joins its words with nothing between them",
            "How would the next function find the second word in what you return?",
        ),
        Mistake(
            "drops-first-word",
            "in indices:",
            "in indices[1:]:",
            "the first index is left out",
            "a decoder that starts one index late",
            "How many indices go in, and how many words come out?",
        ),
        Mistake(
            "neighbours-merged",
            "        words.append(",
            "        if words and words[-1] == idx_to_word[index]:\n"
            "            continue\n"
            "        words.append(",
            "a word that comes twice in a row comes out once",
            "a decoder that passes over a word equal to the one before",
            "How many a's does a a b b EOS have, and how many come out?",
        ),
        Mistake(
            "list-in-a-list",
            "return words",
            "return [words]",
            "the list of words sits in a list of its own",
            "a decoder that returns a list of one list",
            "What is the type of the first entry of your result?",
        ),
        Mistake(
            "dict-not-list",
            "return words",
            "return dict(zip(indices, words))",
            "a dict comes back, not a list",
            "a decoder that returns which index stands for which word",
            "How often can one index be a key, and how often may it occur in a text?",
        ),
    ),
    # After one word nothing is left to be reversed, repeated or cut.
    incompatible=tuple(
        frozenset({"first-word-only", name})
        for name in ("back-to-front", "repeats-lost", "stops-after-eos")
    )
    # Joining fails on entries that are no words, and shows no gaps where there is one word or none.
    + tuple(
        frozenset({"joins-without-a-blank", name})
        for name in (
            "words-in-lists",
            "counts-from-one",
            "indices-not-words",
            "pairs-not-words",
            "last-word-only",
        )
    )
    + (
        frozenset({"counts-from-one", "whole-vocabulary"}),
        frozenset({"drops-first-word", "looks-up-strings"}),
    ),
)
