"""The face of set_parameter: numbers and hints. No answer, no cases, no mistakes.

The same network with one weight changed.
"""

from labkit.engine import Face

FACE = Face(
    number="10.7",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "Think of the caller: it asks for the loss at forty values of one weight, "
        "each time from the same parameters. Whatever you hand back, the parameters "
        "that came in must be as they were, arrays included.",
        "After `b = a; b[0, 0] = 5`, what is a[0, 0]? And when `b` is `list(params)`, are its "
        "arrays new ones? Whose values would a curve of losses be drawn from if the caller's "
        "parameters moved along?",
        "five arrays may be handed on as they are\n"
        "\n"
        "the sixth is a copy, and it is the copy that is written to",
    ),
)
