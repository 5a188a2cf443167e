"""Exercise 1.2: words to integers."""

from itertools import combinations, product

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake
from labkit.exercises.tokens._common import draw_words, numbered, reordered, shuffled


def encode(words, word_to_idx):
    """The index of every word, an int array (T,); unknown words get the index of 'UNK'."""
    unknown = word_to_idx["UNK"]
    indices = []
    for word in words:
        indices.append(word_to_idx.get(word, unknown))
    return np.array(indices)


def cases(rng):
    """Known words first, then unknown ones with UNK at the end, inside and at the start."""
    pool = draw_words(rng, 9)
    new = [f"{word}ish" for word in pool[:3]]
    last, inside, first = numbered(pool[:6], 6), numbered(pool[:7], 3), numbered(pool[:5], 0)
    capitals = numbered(["the", pool[0], "The", "EOS", pool[1]], 5)
    return [
        Case("known words only", [pool[2], pool[0], *shuffled(rng, pool[:6])], last),
        Case("one unknown word", [pool[1], new[0], pool[1], pool[4]], last),
        Case("several unknown words", [new[0], pool[0], new[0], new[1], pool[3]], last),
        Case("UNK inside the vocabulary", [pool[0], new[0], pool[5], pool[3], new[2]], inside),
        Case("UNK at index 0", [pool[2], pool[0], new[1], pool[4]], first),
        Case("two words", [pool[6], "UNK"], inside),
        Case("a dict that was filled in another order",
             [*shuffled(rng, pool[:7]), new[0]], reordered(rng, inside, "UNK")),
        Case("words that differ in capitals only",
             ["The", pool[1], "the", "EOS", "tHe", pool[0].upper()], capitals),
        Case("a single word", [pool[3]], inside),
        Case("a single unknown word", [new[2]], inside),
    ]  # fmt: skip


_WRONG_UNK = (
    "unk-is-last", "unk-is-zero", "unk-is-minus-one", "unk-past-the-end", "none-for-unknown",
    "unk-not-looked-up",
)  # fmt: skip
_NO_UNK = ("unknown-raises", "skips-unknown", "vocabulary-grows")

EXERCISE = Exercise(
    answer=encode,
    cases=cases,
    returns=Array("indices", dtype="int"),
    number="1.2",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "Look up every word in `word_to_idx` and return the numbers as one NumPy array, one "
        "entry for each word, in the same order. A word that is not in the vocabulary gets "
        "the number of `'UNK'`, wherever that is. The vocabulary stays as it was.",
        "A dict can be asked for a word that it may not have. Which of its methods takes a "
        "second argument, to be returned when the word is missing, and leaves the dict alone?"
        " And where does the index of `'UNK'` stand?",
        "1. read the index of `'UNK'` from the vocabulary\n"
        "2. for each word: its index if the vocabulary has it, else that of `'UNK'`; collect "
        "them in a list\n"
        "3. turn the list into an array",
    ),
    mistakes=(
        Mistake(
            "unk-is-last",
            'word_to_idx["UNK"]',
            "len(word_to_idx) - 1",
            "unknown words get the last index, wherever UNK is",
            "an encoder that takes the vocabulary's last index for UNK",
            "Your vocabulary keeps UNK at the end; which line of your code finds it in a "
            "vocabulary that does not?",
        ),
        Mistake(
            "unk-is-zero",
            'word_to_idx["UNK"]',
            "0",
            "unknown words get index 0, wherever UNK is",
            "an encoder that gives unknown words index 0",
            "Which word has index 0 in the vocabulary that build_vocabulary makes?",
        ),
        Mistake(
            "unk-is-minus-one",
            'word_to_idx["UNK"]',
            "-1",
            "unknown words get the index -1",
            "an encoder that gives unknown words -1",
            "What will idx_to_word[-1] say?",
        ),
        Mistake(
            "unk-past-the-end",
            'word_to_idx["UNK"]',
            "len(word_to_idx)",
            "unknown words get an index that no word has",
            "an encoder that gives unknown words the index len(word_to_idx)",
            "A vocabulary of 4 entries has the indices 0 to 3; which of them is UNK's?",
        ),
        Mistake(
            "none-for-unknown",
            'word_to_idx["UNK"]',
            "None",
            "unknown words become None",
            "an encoder that looks up unknown words without saying what to give back",
            "What does dict.get give back for a missing key when it is told nothing else?",
        ),
        Mistake(
            "unk-not-looked-up",
            'word_to_idx["UNK"]',
            '"UNK"',
            "unknown words become the word 'UNK', not its index",
            "an encoder that puts 'UNK' itself among the indices",
            "Which number stands for UNK, and where is it written?",
        ),
        Mistake(
            "unknown-raises",
            "word_to_idx.get(word, unknown)",
            "word_to_idx[word]",
            "an unknown word raises KeyError",
            "an encoder that takes every word for known",
            "What should a look-up give for a word that is not in the vocabulary?",
        ),
        Mistake(
            "index-zero-lost",
            "word_to_idx.get(word, unknown)",
            "word_to_idx.get(word) or unknown",
            "the word with index 0 is taken for unknown",
            "an encoder that tests whether an index is true instead of whether it is there",
            "Python's `or` and `if` treat None as false; which index do they treat alike?",
        ),
        Mistake(
            "position-not-index",
            "word_to_idx.get(word, unknown)",
            "list(word_to_idx).index(word) if word in word_to_idx else unknown",
            "a word's place in the dict is taken for its index",
            "an encoder that counts a dict's entries instead of reading its values",
            "A dict keeps the order in which it was filled; which part of an entry holds the "
            "index?",
        ),
        Mistake(
            "lower-cases",
            "word_to_idx.get(word, unknown)",
            "word_to_idx.get(word.lower(), unknown)",
            "capital letters are changed before the look-up",
            "an encoder that looks up lower-cased words",
            "Is 'EOS' in the vocabulary, and is 'eos'?",
        ),
        Mistake(
            "skips-unknown",
            "        indices.append(",
            "        if word not in word_to_idx:\n            continue\n        indices.append(",
            "unknown words are left out",
            "an encoder that passes over words it does not know",
            "Five words go in; how many indices should come out, whatever the words are?",
        ),
        Mistake(
            "vocabulary-grows",
            "        indices.append(",
            "        word_to_idx.setdefault(word, len(word_to_idx))\n        indices.append(",
            "unknown words are added to the vocabulary",
            "an encoder that gives every new word a number of its own",
            "How large is the vocabulary after your call, and how large was it before?",
        ),
        Mistake(
            "unknown-stored",
            "        indices.append(",
            "        word_to_idx.setdefault(word, unknown)\n        indices.append(",
            "unknown words are stored in the vocabulary as they are read",
            "an encoder that writes each unknown word into word_to_idx",
            "Which call in your code writes to word_to_idx, though you only want to read?",
        ),
        Mistake(
            "first-word-only",
            "    return np.array(indices)",
            "        break\n    return np.array(indices)",
            "only the first word is encoded",
            "an encoder that returns inside its loop",
            "How far is your return indented, and how often does the loop run before it?",
        ),
        Mistake(
            "drops-last-word",
            "in words:",
            "in words[:-1]:",
            "the last word is left out",
            "an encoder that stops one word early",
            "How many words go in, and how many indices come out?",
        ),
        Mistake(
            "column-of-indices",
            "return np.array(indices)",
            "return np.array(indices).reshape(-1, 1)",
            "the indices stand in a column",
            "an encoder that returns shape (T, 1)",
            "How many axes does an array of shape (T,) have, and how many has yours?",
        ),
        Mistake(
            "squeezes-single-word",
            "return np.array(indices)",
            "return np.array(indices).squeeze()",
            "with a single word the array loses its axis",
            "an encoder that squeezes its result",
            "What shape does squeeze give an array with one entry?",
        ),
        Mistake(
            "floats",
            "return np.array(indices)",
            "return np.array(indices, dtype=float)",
            "the indices are floats",
            "an encoder that collects its indices in a float array",
            "Which dtype does np.zeros or np.empty make when it is told nothing else?",
        ),
        Mistake(
            "returns-list",
            "return np.array(indices)",
            "return indices",
            "a list comes back, not an array",
            "an encoder that returns its Python list",
            "Which NumPy function turns a list of integers into an array?",
        ),
        Mistake(
            "repeats-lost",
            "in words:",
            "in dict.fromkeys(words):",
            "a word that occurs twice is encoded once",
            "an encoder that keeps each word once",
            "Which containers hold every key only once, and does your code use one on its way?",
        ),
        Mistake(
            "letters-for-words",
            "in words:",
            'in "".join(words):',
            "letters are looked up, not words",
            "an encoder that goes through the letters of all words",
            "What does a loop over a string go through, and what over a list of strings?",
        ),
        Mistake(
            "searches-the-values",
            "word_to_idx.get(word, unknown)",
            "word_to_idx[word] if word in word_to_idx.values() else unknown",
            "every word is taken for unknown",
            "an encoder that looks for the words among the indices",
            "What does `in` search in a dict, and what in its values?",
        ),
        Mistake(
            "words-not-indices",
            "word_to_idx.get(word, unknown)",
            'word if word in word_to_idx else "UNK"',
            "the array holds words, not indices",
            "an encoder that puts 'UNK' for unknown words and keeps the others",
            "Which dict turns a word into its number, and where do you ask it?",
        ),
        Mistake(
            "counts-from-one",
            "word_to_idx.get(word, unknown)",
            "word_to_idx.get(word, unknown) + 1",
            "every index is one too high",
            "an encoder that adds 1",
            "Which index has the most frequent word in the vocabulary?",
        ),
        Mistake(
            "places-for-indices",
            "word_to_idx.get(word, unknown)",
            "len(indices)",
            "words are numbered by their place in the text",
            "an encoder that returns 0, 1, 2 and so on",
            "What should a word that occurs twice get, one number or two?",
        ),
        Mistake(
            "sorted-indices",
            "return np.array(indices)",
            "return np.array(sorted(indices))",
            "the indices are sorted",
            "an encoder that puts its indices in order",
            "Which word of the text should the first index stand for?",
        ),
        Mistake(
            "one-hot-already",
            "return np.array(indices)",
            "return np.eye(len(word_to_idx), dtype=int)[indices]",
            "the words are one-hot encoded already",
            "an encoder that returns shape (T, C)",
            "How many numbers should there be for one word here?",
        ),
        Mistake(
            "back-to-front",
            "in words:",
            "in words[::-1]:",
            "the indices come out in reverse order",
            "an encoder that begins with the last word",
            "Which word of the text should the first index stand for?",
        ),
    ),
    # Where unknown words never reach the look-up's second argument, its value has no effect.
    incompatible=(
        *(frozenset(pair) for pair in product(_WRONG_UNK, _NO_UNK)),
        frozenset({"unk-is-zero", "index-zero-lost"}),
        *(frozenset(pair) for pair in combinations(_NO_UNK, 2)),
        frozenset({"unknown-raises", "unknown-stored"}),
        # What stands for UNK is an index no more, or the word counts as known or unknown anyway.
        frozenset({"one-hot-already", "unk-is-minus-one"}),
        frozenset({"one-hot-already", "none-for-unknown"}),
        frozenset({"one-hot-already", "unk-not-looked-up"}),
        frozenset({"counts-from-one", "unk-not-looked-up"}),
        frozenset({"first-word-only", "searches-the-values"}),
        frozenset({"letters-for-words", "words-not-indices"}),
    ),
)
