"""The face of lstm_step_backward: numbers and hints. No answer, no cases, no mistakes.

The way back through one step.
"""

from labkit.engine import Face

FACE = Face(
    number="11.3",
    minutes=25,
    difficulty=3,
    points=6,
    hints=(
        "`d_h` and `d_c` are what arrives at state and cell from outside the step. Hand back what "
        "leaves it: gradients of the step's weights and bias, and what flows on to the state and "
        "the cell before. The gates are given, so no product has to be done again.",
        "The cell reaches the loss along two roads: from outside, and through the state of this "
        "very step. Which of the two is `d_c`? Each of four gradients then passes a sigmoid or a "
        "tanh: what is its slope in terms of the gate itself? Which gate stands between the cell "
        "and the cell before?",
        "cell ← what arrived, plus d_h times output gate times the slope of tanh at the cell"
        "\n\neach factor of `f c_prev + i g` and of `o tanh(c)` gets the gradient of the "
        "product times the other factor\n\neach gate ← times its slope: s (1 - s) for a "
        "sigmoid, 1 - g² for tanh; put the four one below the other in the order of the blocks"
        "\n\nfrom there as in lab 04: times x, times the state before, as it is; and through W_h "
        "back to the state. The cell before gets the cell's gradient times forget",
    ),
)
