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
        "The way back from `split_heads`: the pieces of one time step are put one after the other "
        "again.",
        "What must stand next to each other in memory before a reshape can join it: which two "
        "axes, in which order?",
        "exchange the axes of heads and of time\n\njoin the last two into one",
    ),
)
