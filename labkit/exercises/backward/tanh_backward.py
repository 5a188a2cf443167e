"""Exercise 4.2: tanh_backward, the slope of tanh from its own output."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake


def tanh_backward(d_h, h):
    """The gradient before the tanh, from the gradient d_h after it.

    h: what the tanh gave back, already activated. d_h and h have one shape, so has the result.
    """
    slope = 1 - h**2
    return d_h * slope


def cases(rng):
    """Every rank from 1 to 3, negative states, saturated ones, and states of zero."""
    return [
        Case("a column", *_pair(rng, (5, 1))),
        Case("a flat vector", *_pair(rng, (4,))),
        Case("a matrix of shape (3, 4)", *_pair(rng, (3, 4))),
        Case("a batch of shape (2, 3, 4)", *_pair(rng, (2, 3, 4))),
        Case("a single unit", *_pair(rng, (1, 1))),
        Case("states of zero", rng.normal(size=(3, 1)), np.zeros((3, 1))),
        Case("a gradient of ones", np.ones((4, 1)), _pair(rng, (4, 1))[1]),
        Case(
            "units that are saturated at ±1",
            rng.normal(size=(4, 1)),
            np.array([[1.0], [-1.0], [0.9], [-0.4]]),
        ),
    ]


def _pair(rng, shape):
    """A gradient and a state of this shape, the state far from 0 and from ±1."""
    h = rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.2, 0.95, size=shape)
    d_h = rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.3, 2.0, size=shape)
    return d_h, h


EXERCISE = Exercise(
    answer=tanh_backward,
    cases=cases,
    returns=Array("d_f"),
    number="4.2",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "A small change of the pre-activation reaches the loss through the tanh. Its effect is "
        "the slope of the tanh at that place times the effect of a change of h, entry by entry.",
        "The slope of tanh at z is 1 - tanh(z) squared. You are not given z. Which of your two "
        "arguments is tanh(z) already?",
        "slope ← one minus the square of the activated state, entry by entry\n\n"
        "hand back a new array: incoming gradient times slope",
    ),
    mistakes=(
        Mistake(
            "tanh-again",
            "1 - h**2",
            "1 - np.tanh(h) ** 2",
            "the slope is taken at h, which is activated already",
            "a gradient with the slope 1 - tanh(h)²",
            "h came out of a tanh: how many times has the pre-activation been through one when "
            "you are done?",
        ),
        Mistake(
            "square-missing",
            "1 - h**2",
            "1 - h",
            "the slope lacks a square",
            "a gradient with the slope 1 - h",
            "The slope of tanh is the same at z and at -z: is yours?",
        ),
        Mistake(
            "square-outside",
            "1 - h**2",
            "(1 - h) ** 2",
            "the square is taken of the whole bracket",
            "a gradient with the slope (1 - h)²",
            "How steep is tanh far out on the left, where h is near -1, and how steep does your "
            "slope say it is?",
        ),
        Mistake(
            "plus",
            "1 - h**2",
            "1 + h**2",
            "the slope grows where tanh is flat",
            "a gradient with the slope 1 + h²",
            "Where is tanh steepest, and what is h there?",
        ),
        Mistake(
            "sigmoid-slope",
            "1 - h**2",
            "h * (1 - h)",
            "the slope is that of a sigmoid",
            "a gradient with the slope h (1 - h)",
            "At h = 0 the tanh is steepest: what slope does your formula give there?",
        ),
        Mistake(
            "arctanh",
            "1 - h**2",
            "1 - np.arctanh(h) ** 2",
            "the slope is computed from the pre-activation without a tanh",
            "a gradient with the slope 1 - z², where z = arctanh(h)",
            "In 1 - tanh(z)², which of the two is squared: z, or what the tanh made of it?",
        ),
        Mistake(
            "slope-missing",
            "return d_h * slope",
            "return d_h",
            "the gradient passes as if there were no tanh",
            "the incoming gradient itself",
            "A unit that is saturated hardly answers to its input: where in your result does one "
            "see that?",
        ),
        Mistake(
            "gradient-ignored",
            "return d_h * slope",
            "return slope",
            "the incoming gradient has no influence",
            "the slope alone, without d_h",
            "If the loss did not depend on h at all, d_h would be zero: what would you return?",
        ),
        Mistake(
            "added",
            "return d_h * slope",
            "return d_h + slope",
            "slope and gradient are added",
            "d_h plus the slope",
            "How do the slopes of two functions combine when one follows the other?",
        ),
        Mistake(
            "arguments-swapped",
            "return d_h * slope",
            "return h * (1 - d_h**2)",
            "d_h and h have changed places",
            "h times 1 - d_h²",
            "Which argument is a state between -1 and 1, and which may have any size?",
        ),
        Mistake(
            "in-place",
            "return d_h * slope",
            "d_h *= slope\n    return d_h",
            "the caller's d_h is overwritten",
            "a product that is written into d_h",
            "Which operator makes a new array, and which one writes into the array on its left?",
        ),
    ),
    # With these, the slope is computed and never used.
    incompatible=tuple(
        frozenset({slope, whole})
        for slope in ("tanh-again", "square-missing", "square-outside", "plus", "sigmoid-slope",
                      "arctanh")
        for whole in ("slope-missing", "arguments-swapped")
    ),
)  # fmt: skip
