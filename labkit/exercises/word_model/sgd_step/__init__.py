"""The face of sgd_step: numbers and hints. No answer, no cases, no mistakes.

One step down the gradient of one sentence.
"""

from labkit.engine import Face

FACE = Face(
    number="9.6",
    minutes=4,
    difficulty=1,
    points=1,
    hints=(
        "The model holds its own parameters, so nothing is returned: when the function is over, "
        "`model.params` are the new ones. Lab 05's `update_parameters` does the arithmetic, if "
        "you would like to use it.",
        "At which moment are the gradients taken, before or after the first parameter has moved? "
        "Does `param = param - step` in a loop change the model?",
        "two halves: what the model is asked, and what it is given\n\nnothing of the second may "
        "happen before the first is over; and it is the model that must change, not a name",
    ),
)
