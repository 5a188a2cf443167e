"""The face of Tanh: numbers and hints. No answer, no cases, no mistakes.

A layer that remembers what it needs on the way back.
"""

from labkit.engine import Face

FACE = Face(
    number="7.1",
    minutes=8,
    difficulty=1,
    points=3,
    hints=(
        "You did both halves in lab 04: a nonlinearity on the way forward, and its slope times "
        "the incoming gradient on the way back. New is that `backward` gets the gradient alone: "
        "whatever else it needs, the object has to have kept.",
        "The slope of tanh can be written with the output alone. Which attribute of `self` lets "
        "`forward` hand that output on to `backward`? Whose attribute is it when two layers are "
        "in use at the same time?",
        "forward: what you return is also what you keep\n"
        "\n"
        "backward: no tanh is left to compute; the kept array says how steep the "
        "curve was at each entry",
    ),
    quiet=True,
)
