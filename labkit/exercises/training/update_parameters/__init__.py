"""The face of update_parameters: numbers and hints. No answer, no cases, no mistakes.

One step down the slope.
"""

from labkit.engine import Face

FACE = Face(
    number="5.1",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "With a parameter 3, a gradient 2 and a rate of 0.1 the new parameter is 2.8,"
        " and the 3 is still there for whoever kept it. The same holds for every "
        "entry of every array.",
        "A gradient points to where the loss rises. In which direction does the parameter go, "
        "and which number says how far? And which of `w -= ...` and `w = w - ...` makes a new "
        "array?",
        "five times the same line: one new array, made of a parameter, its gradient "
        "and the rate\n"
        "\n"
        "what you hand back has the order in which they came",
    ),
)
