"""The face of tanh_backward: numbers and hints. No answer, no cases, no mistakes.

The slope of tanh from its own output.
"""

from labkit.engine import Face

FACE = Face(
    number="4.2",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "A small change of the pre-activation reaches the loss through the tanh. Its effect is "
        "the slope of the tanh at that place times the effect of a change of h, entry by entry.",
        "The slope of tanh at z is 1 - tanh(z) squared. You are not given z. Which of your two "
        "arguments is tanh(z) already?",
        "no tanh is computed here: the state is one already\n"
        "\n"
        "one factor for each entry, between 0 and 1, and a product with what came in",
    ),
)
