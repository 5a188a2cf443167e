"""The face of clip_by_value: numbers and hints. No answer, no cases, no mistakes.

A limit for every entry.
"""

from labkit.engine import Face

FACE = Face(
    number="7.3",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "Every entry of every gradient gets the same two walls. An entry beyond a wall is put on "
        "it; an entry between them is left alone. What came in stays as it was.",
        "Which two numbers are the walls? A gradient of -7 with a limit of 5: on which wall does "
        "it end? Is there a NumPy function that takes an array, a lower and an upper wall?",
        "for each array: a new array with each entry put between the two walls\n\n"
        "hand all five back in their order",
    ),
)
