"""The face of layer_norm: numbers and hints. No answer, no cases, no mistakes.

Every vector to the same level and spread.
"""

from labkit.engine import Face

FACE = Face(
    number="12.7",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "Each vector along the last axis is moved and scaled by itself, until its entries have "
        "mean 0 and variance 1 (nearly: `eps` keeps the division away from 0). Then `gain` and "
        "`bias` have their say, entry by entry.",
        "Over which axis do mean and variance run, and does the result of that still broadcast "
        "against x? Is the variance a mean of squares over D, or a sum over D - 1? Does eps stand "
        "under the root or behind it?",
        "work along the last axis alone, and keep it\n"
        "\n"
        "move, then measure, then divide: the squares are those of what is left after"
        " the move\n"
        "\n"
        "learned scale and shift come at the end",
    ),
)
