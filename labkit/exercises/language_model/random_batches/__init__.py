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
        "Leave out a few tokens at the start, as many as chance says, fewer than `num_steps`. Cut "
        "the rest into rows of `num_steps` tokens, shuffle the rows, and hand out `batch_size` of "
        "them at a time, each with its targets.",
        "A row is known by the place where it starts, so starts are all that needs shuffling. How "
        "many rows fit when the last token of the last row needs a target too? What does a column "
        "of starts plus a row 0, 1, ..., T − 1 give?",
        "offset ← random, 0 to T − 1\n\nhow many rows ← what is left, less one token, over T, "
        "rounded down\n\nstarts ← offset, offset + T, offset + 2 T, ...; shuffle them\n\nfor each "
        "full group of B starts: places ← starts as a column + 0 ... T − 1 as a row; inputs ← the "
        "text at these places; targets ← the text one place further on",
    ),
)
