"""The face of merge_heads: numbers and hints. No answer, no cases, no mistakes.

The way back from the heads.
"""

from labkit.engine import Face

FACE = Face(
    number="12.6",
    minutes=4,
    difficulty=1,
    points=1,
    hints=(
        "The pieces 1 2 of head 0 and 3 4 of head 1, at one time step, become the "
        "vector 1 2 3 4 again. Doing `split_heads` and then this must give back what "
        "went in, entry by entry; equal shapes are not enough.",
        "What must stand next to each other in memory before a reshape can join it: which two "
        "axes, in which order?",
        "undo the two moves of `split_heads`, the last one first",
    ),
)
