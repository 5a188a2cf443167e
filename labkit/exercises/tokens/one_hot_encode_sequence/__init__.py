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
        "Return one one-hot column for each index, stacked along time: entry `t` of the "
        "result has shape `(C, 1)` and a one in the row of `indices[t]`.",
        "One vector from `one_hot_encode` has shape `(C,)`. Stacked along time they have two "
        "axes. Which axis is still missing, and at which place does it go?",
        "1. for each time step: the one-hot vector of its index, a new one every time\n"
        "2. stack them, time first\n"
        "3. add an axis of length one at the end",
    ),
)
