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
        "Hand back six arrays. Five are those that came in; the sixth is a new one that differs "
        "from the old in one place.",
        "After `b = a; b[0, 0] = 5`, what is a[0, 0]? And when `b` is `list(params)`, are its "
        "arrays new ones? Whose values would a curve of losses be drawn from if the caller's "
        "parameters moved along?",
        "a list of the six; a copy of the chosen array, with the value written at row and column; "
        "the copy into the chosen place of the list; hand back the list",
    ),
)
