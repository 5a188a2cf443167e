"""The face of split_heads: numbers and hints. No answer, no cases, no mistakes.

Several small look-ups instead of one large.
"""

from labkit.engine import Face

FACE = Face(
    number="12.5",
    minutes=6,
    difficulty=2,
    points=2,
    hints=(
        "Each vector of D entries is cut into `heads` pieces, one after the other. The first "
        "pieces of all time steps belong to head 0, the second ones to head 1.",
        "A reshape never changes the order in which numbers lie in memory: which axis of x can it "
        "cut in two, and into which two? The heads then stand behind time: how do they come to "
        "stand before it?",
        "cut the last axis in two: which head, which entry of it (in this order)\n\nthen "
        "exchange the axes of time and of heads",
    ),
)
