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
        "With D = 4 and two heads, a vector 1 2 3 4 becomes 1 2 for head 0 and 3 4 "
        "for head 1. This is done at every time step, and afterwards all that belongs"
        " to one head lies together, in the order of time.",
        "A reshape never changes the order in which numbers lie in memory: which axis of x can it "
        "cut in two, and into which two? The heads then stand behind time: how do they come to "
        "stand before it?",
        "two moves: one gives the last axis two parts, the other brings the heads to "
        "the front of time\n"
        "\n"
        "in the other order the numbers get mixed",
    ),
)
