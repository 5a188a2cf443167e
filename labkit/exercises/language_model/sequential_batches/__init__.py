"""The face of sequential_batches: numbers and hints. No answer, no cases, no mistakes.

Every row reads its own stretch of the text.
"""

from labkit.engine import Face

FACE = Face(
    number="8.3",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "Leave out a few tokens at the start, as many as chance says, fewer than `num_steps`. Lay "
        "the rest out in `batch_size` long rows, one stretch of text below the other. A batch is "
        "a window of `num_steps` columns; the window moves on by its own width.",
        "How long can the rows be, when the very last input needs a target as well? The targets "
        "are the same rows, cut out of the text one place further on: from which token to which?",
        "offset ← random, 0 to T − 1\n\nlength ← what is left, less one token, over B, rounded "
        "down\n\ninputs ← B · length tokens from offset on, in B rows\n\ntargets ← the same "
        "number from offset + 1 on, in B rows\n\nfor each full window of T columns, from left to "
        "right: both arrays, cut to the window",
    ),
)
