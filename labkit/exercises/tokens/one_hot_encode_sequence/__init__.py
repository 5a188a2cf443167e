"""The face of one_hot_encode_sequence: numbers and hints. No answer, no cases, no mistakes.

A sequence of indices to a stack of one-hot columns.
"""

from labkit.engine import Face

FACE = Face(
    number="1.5",
    minutes=10,
    difficulty=2,
    points=2,
    hints=(
        "For three indices and a vocabulary of 4 the result has shape (3, 4, 1). Its "
        "entry 0 is not the row 1 0 0 0 but the same four numbers on top of each "
        "other: the form in which lab 03 multiplies it by a matrix.",
        "One vector from `one_hot_encode` has shape `(C,)`. Stacked along time they have two "
        "axes. Which axis is still missing, and at which place does it go?",
        "1. one flat vector a step, each an array of its own\n"
        "2. put together, they are a matrix: steps down, vocabulary across\n"
        "3. what is missing has length one, and stands last",
    ),
)
