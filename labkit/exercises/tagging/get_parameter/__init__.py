"""The face of get_parameter: numbers and hints. No answer, no cases, no mistakes.

One weight among all.
"""

from labkit.engine import Face

FACE = Face(
    number="10.6",
    minutes=2,
    difficulty=1,
    points=1,
    hints=(
        "First choose one of the six arrays, then one entry of it.",
        "What do the two numbers in square brackets mean, and in which order do they come?",
        "the array with this index among the parameters; of it, the entry at row and column",
    ),
)
