"""The face of momentum_step: numbers and hints. No answer, no cases, no mistakes.

A step that remembers the steps before it.
"""

from labkit.engine import Face

FACE = Face(
    number="7.4",
    minutes=8,
    difficulty=2,
    points=3,
    hints=(
        "A ball that rolls down a valley does not stop at every point to look which way is down: "
        "it keeps most of its speed and lets the slope bend its path. The velocity is kept for "
        "each parameter; the step is taken along it. Nothing that came in may change.",
        "Two lines of the docstring, in this order: which of them uses the new velocity? With "
        "`momentum = 0`, which function of lab 05 should this be? Where does `lr` stand: in the "
        "velocity or in the step?",
        "two lines for each of the five\n"
        "\n"
        "the first mixes what is left of the past with the gradient; the second moves"
        " the parameter, by what the first has made",
    ),
)
