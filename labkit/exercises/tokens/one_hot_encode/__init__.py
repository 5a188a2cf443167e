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
        "Return an array with `vocab_size` entries and one axis. The entry at `idx` is 1, "
        "every other entry is 0.",
        "How long is the array, whichever index it is asked for? And which of its entries "
        "differs from all the others?",
        "1. make an array of zeros, one for each entry of the vocabulary\n"
        "2. set the entry at the index to one\n"
        "3. return the array",
    ),
)
