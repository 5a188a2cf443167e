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
        "Parameters and gradients are tuples of six arrays with the same shapes, so "
        "one function reads a weight of either. The weight has an address of three "
        "numbers: which array, and where in it.",
        "What do the two numbers in square brackets mean, and in which order do they come?",
        "follow the address from its first number to its last",
    ),
)
