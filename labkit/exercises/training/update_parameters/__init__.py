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
        "You get five parameters and five gradients of the same shapes. Hand back five new "
        "parameters, each a little further down its own slope. Whoever called you may still "
        "need the old ones.",
        "A gradient points to where the loss rises. In which direction does the parameter go, "
        "and which number says how far? And which of `w -= ...` and `w = w - ...` makes a new "
        "array?",
        "for each parameter and its gradient: the new one is the old one, less learning rate "
        "times gradient\n\nhand all five back in the order in which they came",
    ),
)
