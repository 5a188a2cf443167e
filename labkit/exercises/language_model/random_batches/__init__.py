"""The face of random_batches: numbers and hints. No answer, no cases, no mistakes.

Subsequences in an order that means nothing.
"""

from labkit.engine import Face

FACE = Face(
    number="8.2",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "With the tokens 0 to 9, `num_steps=3` and an offset of 1, there are two rows: 1 2 3 and "
        "4 5 6, whose targets are 2 3 4 and 5 6 7. With `batch_size=2` they are one batch, in "
        "either order. With `batch_size=1` they are two batches; with `batch_size=3` there is "
        "none.",
        "A row is known by the place where it starts, so starts are all that needs shuffling. How "
        "many rows fit when the last token of the last row needs a target too? What does a column "
        "of starts plus a row 0, 1, ..., T − 1 give?",
        "offset ← random, 0 to T − 1\n\nhow many rows ← what is left, less one token, over T, "
        "rounded down\n\nstarts ← offset, offset + T, offset + 2 T, ...; shuffle them\n\nfor each "
        "full group of B starts: places ← starts as a column + 0 ... T − 1 as a row; inputs ← the "
        "text at these places; targets ← the text one place further on",
    ),
)
