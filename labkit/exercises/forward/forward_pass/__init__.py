"""The face of forward_pass: numbers and hints. No answer, no cases, no mistakes.

The network over a whole sequence.
"""

from labkit.engine import Face

FACE = Face(
    number="3.4",
    minutes=18,
    difficulty=2,
    points=5,
    hints=(
        "Walk through the inputs in order. At every step one call of your `rnn_step` gives a new "
        "state and an output; keep both. There are T outputs, and T + 1 states, because the one "
        "you were given counts.",
        "After step t, which state has to be there when step t + 1 begins? And does your list of "
        "states hold T + 1 different arrays, or the same one T + 1 times?",
        "states ← a list with the state you were given; outputs ← an empty list\n\nfor each "
        "input, in order: take one step from the latest state; append the output; append the new "
        "state\n\nreturn outputs, states",
    ),
)
