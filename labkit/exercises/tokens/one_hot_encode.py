"""Exercise 1.4: an index to a vector with a single one."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake


def one_hot_encode(idx, vocab_size):
    """A vector of vocab_size numbers: one at idx, zero elsewhere."""
    one_hot = np.zeros(vocab_size)
    one_hot[idx] = 1.0
    return one_hot


def cases(rng):
    """Indices inside, then both ends, then the sizes at which mistakes can hide."""
    size = int(rng.integers(6, 10))
    return [
        Case("an index in the middle", int(rng.integers(2, size - 2)), size),
        Case("another index and another size", int(rng.integers(3, size - 1)), size + 3),
        Case("the first index", 0, size - 1),
        Case("the last index", size - 1, size),
        Case("index 1", 1, size + 1),
        Case("a NumPy integer", np.int64(rng.integers(2, size - 1)), size),
        Case("a NumPy int32", np.int32(rng.integers(2, 11)), 13),
        Case("a vocabulary of two", 1, 2),
        Case("a vocabulary of one", 0, 1),
    ]


EXERCISE = Exercise(
    answer=one_hot_encode,
    cases=cases,
    returns=Array("one_hot"),
    number="1.4",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "Return an array with `vocab_size` entries and one axis. The entry at `idx` is 1, "
        "every other entry is 0.",
        "How long is the array, whichever index it is asked for? And which of its entries "
        "differs from all the others?",
        "1. make an array of zeros, one for each entry of the vocabulary\n"
        "2. set the entry at the index to one\n"
        "3. return the array",
    ),
    mistakes=(
        Mistake(
            "counts-from-one",
            "one_hot[idx] = 1.0",
            "one_hot[idx - 1] = 1.0",
            "the one stands one place too early",
            "a vector whose entries are counted from 1",
            "With idx = 0, which entry do you set, and which does NumPy take -1 for?",
        ),
        Mistake(
            "one-place-late",
            "one_hot[idx] = 1.0",
            "one_hot[(idx + 1) % vocab_size] = 1.0",
            "the one stands one place too late",
            "a vector whose one is at idx + 1",
            "With idx = 0, which entry should be 1?",
        ),
        Mistake(
            "stores-the-index",
            "one_hot[idx] = 1.0",
            "one_hot[idx] = idx",
            "the entry holds the index, not one",
            "a vector that stores idx at idx",
            "What does your vector for idx = 0 look like, and how does it differ from no word?",
        ),
        Mistake(
            "never-set",
            "one_hot[idx] = 1.0",
            "one_hot[idx] == 1.0",
            "every entry is zero",
            "a vector in which nothing was set",
            "What is the difference between `=` and `==`, or between a new array and the one "
            "that you return?",
        ),
        Mistake(
            "ones-up-to-index",
            "one_hot[idx] = 1.0",
            "one_hot[: idx + 1] = 1.0",
            "all entries up to the index are one",
            "a vector filled up to and with idx",
            "How many ones should the vector have, whatever the index?",
        ),
        Mistake(
            "ones-before-index",
            "one_hot[idx] = 1.0",
            "one_hot[:idx] = 1.0",
            "all entries before the index are one",
            "a vector filled up to idx",
            "How many ones should the vector have, whatever the index?",
        ),
        Mistake(
            "inverted",
            "    one_hot = np.zeros(vocab_size)\n    one_hot[idx] = 1.0",
            "    one_hot = np.ones(vocab_size)\n    one_hot[idx] = 0.0",
            "zeros and ones are the wrong way round",
            "a vector of ones with a zero at idx",
            "How many entries of the vector should be 1?",
        ),
        Mistake(
            "all-ones",
            "    one_hot = np.zeros(vocab_size)\n    one_hot[idx] = 1.0",
            "    one_hot = np.ones(vocab_size)",
            "every entry is one",
            "a vector that starts from ones",
            "Which value should the entries have that you never touch?",
        ),
        Mistake(
            "length-from-index",
            "np.zeros(vocab_size)",
            "np.zeros(idx + 1)",
            "the vector's length depends on the index",
            "a vector just long enough for idx",
            "Two words of one vocabulary must have vectors of equal length; which argument says "
            "how long?",
        ),
        Mistake(
            "one-entry-too-long",
            "np.zeros(vocab_size)",
            "np.zeros(vocab_size + 1)",
            "the vector is one entry too long",
            "a vector of vocab_size + 1 entries",
            "UNK has its place in the vocabulary already; how many entries are there with it?",
        ),
        Mistake(
            "one-entry-too-short",
            "np.zeros(vocab_size)",
            "np.zeros(vocab_size - 1)",
            "the vector is one entry too short",
            "a vector of vocab_size - 1 entries",
            "Indices run from 0 to vocab_size - 1; how many are that?",
        ),
        Mistake(
            "column",
            "return one_hot",
            "return one_hot.reshape(-1, 1)",
            "the vector is a column",
            "a vector of shape (C, 1)",
            "The second axis comes in the next exercise; how many axes does shape (C,) have?",
        ),
        Mistake(
            "row",
            "return one_hot",
            "return one_hot.reshape(1, -1)",
            "the vector is a row of a matrix",
            "a vector of shape (1, C)",
            "How many axes does shape (C,) have, and how many has your result?",
        ),
        Mistake(
            "returns-list",
            "return one_hot",
            "return one_hot.tolist()",
            "a list comes back, not an array",
            "a vector kept in a Python list",
            "Which NumPy function makes an array of zeros?",
        ),
    ),
)
