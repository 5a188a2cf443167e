"""The face of one_hot_encode: numbers and hints. No answer, no cases, no mistakes.

An index to a vector with a single one.
"""

from labkit.engine import Face

FACE = Face(
    number="1.4",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "With `idx` 2 and a vocabulary of 4, the vector is 0 0 1 0: as many entries "
        "as the vocabulary has words, and of all of them one speaks. With idx 0 it is"
        " 1 0 0 0; there is no vector without a 1.",
        "How long is the array, whichever index it is asked for? And which of its entries "
        "differs from all the others?",
        "1. begin with what nearly all entries are\n2. then mend the one that differs",
    ),
)
