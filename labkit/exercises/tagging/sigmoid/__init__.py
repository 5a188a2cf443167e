"""The face of sigmoid: numbers and hints. No answer, no cases, no mistakes.

From any number to a number between 0 and 1.
"""

from labkit.engine import Face

FACE = Face(
    number="10.2",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "Each entry is squeezed between 0 and 1: large ones to nearly 1, small ones to nearly 0, "
        "and 0 to one half. The formula is given; what is asked is that no exponential ever "
        "overflows.",
        "For which x is exp(-x) too large, and for which is exp(x)? There is a number that is "
        "never positive whatever x is: what is it, and how can both halves of the curve be "
        "written with its exponential? Or: which other curve that NumPy has is a sigmoid, "
        "stretched and moved?",
        "one exponential serves both halves: of a number that is 0 or below\n"
        "\n"
        "from it, one fraction for the right half and one for the left; choose "
        "between them entry by entry",
    ),
    quiet=True,
)
