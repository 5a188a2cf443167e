"""Exercise 1.4: an index to a vector with a single one."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake
from labkit.engine.drivers import first_of_two


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
        Case("a second vector made after the first", (1, 5), (3, 5), driver=first_of_two),
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
        Mistake(
            "first-index-lost",
            "one_hot[idx] = 1.0",
            "if idx:\n        one_hot[idx] = 1.0",
            "the first index leaves the vector empty",
            "a vector that stays empty for idx = 0",
            "Which index does Python take for false?",
        ),
        Mistake(
            "last-index-lost",
            "one_hot[idx] = 1.0",
            "one_hot[:-1][idx : idx + 1] = 1.0",
            "the last index leaves the vector empty",
            "a vector whose last entry is never reached",
            "For which index does your loop or slice end one entry early?",
        ),
        Mistake(
            "index-past-the-end",
            "one_hot[idx] = 1.0",
            "one_hot[idx + 1] = 1.0",
            "the one stands one place too late, or past the end",
            "a vector that sets the entry at idx + 1",
            "With idx = 0, which entry should be 1, and with idx = vocab_size - 1?",
        ),
        Mistake(
            "ones-from-index",
            "one_hot[idx] = 1.0",
            "one_hot[idx:] = 1.0",
            "all entries from the index on are one",
            "a vector filled from idx to its end",
            "How many ones should the vector have, whatever the index?",
        ),
        Mistake(
            "two-ones",
            "one_hot[idx] = 1.0",
            "one_hot[idx : idx + 2] = 1.0",
            "the next entry is one as well",
            "a vector with ones at idx and idx + 1",
            "How many ones should the vector have, whatever the index?",
        ),
        Mistake(
            "counted-from-the-end",
            "one_hot[idx] = 1.0",
            "one_hot[-idx] = 1.0",
            "the index is counted from the end",
            "a vector that sets the entry at -idx",
            "From which end does NumPy count when an index is negative?",
        ),
        Mistake(
            "back-to-front",
            "one_hot[idx] = 1.0",
            "one_hot[vocab_size - 1 - idx] = 1.0",
            "the vector stands back to front",
            "a vector that is reversed",
            "With idx = 0, which entry should be 1: the first or the last?",
        ),
        Mistake(
            "share-not-one",
            "one_hot[idx] = 1.0",
            "one_hot[idx] = 1.0 / vocab_size",
            "the entry holds a share, not one",
            "a vector that divides its one by the vocabulary's size",
            "To what should the entries of the vector add up?",
        ),
        Mistake(
            "minus-ones",
            "np.zeros(vocab_size)",
            "np.full(vocab_size, -1.0)",
            "the other entries are -1, not 0",
            "a vector that starts from -1",
            "Which value should the entries have that you never touch?",
        ),
        Mistake(
            "starts-from-ones",
            "    one_hot = np.zeros(vocab_size)\n    one_hot[idx] = 1.0",
            "    one_hot = np.ones(vocab_size)\n    one_hot[idx] += 1.0",
            "the other entries are one, and this one is two",
            "a vector of ones to which one is added",
            "Which value should the entries have that you never touch?",
        ),
        Mistake(
            "whole-identity",
            "return one_hot",
            "return np.eye(vocab_size)",
            "a whole matrix comes back",
            "the identity matrix, of which no row is taken",
            "Which row of the matrix belongs to idx?",
        ),
        Mistake(
            "returns-the-index",
            "return one_hot",
            "return idx",
            "the index comes back as it was",
            "a function that returns idx",
            "Which of your variables holds the vector?",
        ),
        Mistake(
            "arguments-in-another-order",
            "def one_hot_encode(idx, vocab_size):",
            "def one_hot_encode(vocab_size, idx):",
            "the arguments stand in another order",
            "a function that takes vocab_size first",
            "In which order does the stub name its arguments?",
        ),
        Mistake(
            "one-vector-for-all-calls",
            "    one_hot = np.zeros(vocab_size)\n",
            "    one_hot = vars(one_hot_encode).setdefault(vocab_size, np.zeros(vocab_size))\n"
            "    one_hot[:] = 0.0\n",
            "every call hands out the same vector",
            "a vector that is kept and cleared for the next call",
            "What becomes of the first vector when you ask for the second?",
        ),
        Mistake(
            "ones-stay-between-calls",
            "    one_hot = np.zeros(vocab_size)\n",
            "    one_hot = vars(one_hot_encode).setdefault(vocab_size, np.zeros(vocab_size))\n",
            "ones of earlier calls stay on",
            "a vector that is kept and never cleared",
            "Which line makes a new vector, and how often is it run?",
        ),
        Mistake(
            "ones-after-index",
            "one_hot[idx] = 1.0",
            "one_hot[idx + 1 :] = 1.0",
            "all entries after the index are one",
            "a vector filled from idx + 1 to its end",
            "How many ones should the vector have, whatever the index?",
        ),
    ),
    # Pairs whose outputs are those of another set.
    incompatible=(
        *(
            frozenset({"arguments-in-another-order", name})
            for name in (
                "ones-before-index",
                "all-ones",
                "ones-from-index",
                "ones-after-index",
                "two-ones",
            )
        ),
        frozenset({"last-index-lost", "length-from-index"}),
        frozenset({"ones-after-index", "length-from-index"}),
        frozenset({"index-past-the-end", "whole-identity"}),
        frozenset({"index-past-the-end", "returns-the-index"}),
    ),
)
