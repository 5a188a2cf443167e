"""Exercise 7.1: Tanh, a layer that remembers what it needs on the way back."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake
from labkit.engine.drivers.names import run_tanh, run_tanh_again, run_two_tanhs
from labkit.exercises.names._common import Layer


class Tanh:
    """tanh as a layer: forward(x) returns h = tanh(x); backward(d_h) the gradient at x.

    Arrays of any shape. An object serves one time step: backward belongs to its last forward.
    """

    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        slope = 1 - self.h**2
        return d_h * slope


def cases(rng):
    """Columns, matrices, large numbers, one layer used again, and two layers at a time."""

    def pair(*shape):
        return rng.uniform(0.3, 1.6, shape) * rng.choice([-1, 1], shape), rng.normal(size=shape)

    first, second = pair(4, 1), pair(4, 1)
    far = rng.permutation([800.0, -800.0, 30.0, -0.4, 1.2])[:, None]
    return [
        Case("a column", *pair(5, 1), driver=run_tanh),
        Case("a matrix", *pair(3, 4), driver=run_tanh),
        Case("an array of three axes", *pair(2, 3, 2), driver=run_tanh),
        Case("zeros", np.zeros((3, 1)), rng.normal(size=(3, 1)), driver=run_tanh),
        Case("one number", *pair(1, 1), driver=run_tanh),
        Case("sums of ±800", far, rng.normal(size=(5, 1)), driver=run_tanh),
        Case("a layer that is used again", pair(3, 1)[0], *pair(3, 1), driver=run_tanh_again),
        Case("two layers", first[0], second[0], first[1], second[1], driver=run_two_tanhs),
        Case("a gradient of zero", pair(4, 1)[0], np.zeros((4, 1)), driver=run_tanh),
    ]


EXERCISE = Exercise(
    answer=Tanh,
    cases=cases,
    returns=Layer(Array),
    number="7.1",
    minutes=8,
    difficulty=1,
    points=3,
    quiet=True,
    hints=(
        "You did both halves in lab 04: a nonlinearity on the way forward, and its slope times "
        "the incoming gradient on the way back. New is that `backward` gets the gradient alone: "
        "whatever else it needs, the object has to have kept.",
        "The slope of tanh can be written with the output alone. Which attribute of `self` lets "
        "`forward` hand that output on to `backward`? Whose attribute is it when two layers are "
        "in use at the same time?",
        "forward: result ← tanh of what comes in; keep the result on self; return it\n\n"
        "backward: slope ← from the kept result; return incoming gradient times slope, entry by "
        "entry, as a new array",
    ),
    mistakes=(
        Mistake(
            "slope-of-the-input",
            "        self.h = np.tanh(x)\n        return self.h",
            "        self.h = x\n        return np.tanh(x)",
            "the slope is taken from the input, not from the output",
            "a layer that computes 1 - x² where 1 - h² is wanted",
            "1 - (something)² is the slope of tanh: what is the something, and did you keep it?",
        ),
        Mistake(
            "tanh-twice",
            "slope = 1 - self.h**2",
            "slope = 1 - np.tanh(self.h) ** 2",
            "tanh is applied once more on the way back",
            "a layer that squashes h again before it takes the slope",
            "What has already happened to the number that forward kept?",
        ),
        Mistake(
            "square-missing",
            "slope = 1 - self.h**2",
            "slope = 1 - self.h",
            "the slope is 1 - h",
            "a layer whose slope lacks the square",
            "At h = -0.9 tanh is almost flat: what does your slope say there?",
        ),
        Mistake(
            "slope-of-sigmoid",
            "slope = 1 - self.h**2",
            "slope = self.h * (1 - self.h)",
            "the slope is that of a sigmoid",
            "a layer with the slope h (1 - h)",
            "Which function has the slope h (1 - h), and which one is this layer?",
        ),
        Mistake(
            "slope-not-applied",
            "return d_h * slope",
            "return d_h",
            "the gradient comes back as it went in",
            "a layer that hands the gradient through unchanged",
            "When x moves a little, h moves by how much of it?",
        ),
        Mistake(
            "gradient-not-used",
            "return d_h * slope",
            "return slope",
            "the gradient that comes in has no effect",
            "a layer that returns its slope alone",
            "The chain rule multiplies two numbers: which of them is missing?",
        ),
        Mistake(
            "divided-by-slope",
            "return d_h * slope",
            "return d_h / np.maximum(slope, 1e-12)",
            "the gradient is divided by the slope",
            "a layer that divides where the chain rule multiplies",
            "Where tanh is flat, should a gradient come out larger or smaller than it went in?",
        ),
        Mistake(
            "sign-flipped",
            "slope = 1 - self.h**2",
            "slope = self.h**2 - 1",
            "the gradient has the wrong sign",
            "a layer whose slope is h² - 1",
            "tanh rises everywhere: what sign does its slope have?",
        ),
        Mistake(
            "factor-two",
            "slope = 1 - self.h**2",
            "slope = 1 - 2 * self.h",
            "the slope is 1 - 2h",
            "a layer that took the derivative of h - h²",
            "What is the slope of tanh at x = 0, and what does your formula give far away from 0?",
        ),
        Mistake(
            "no-nonlinearity",
            "self.h = np.tanh(x)",
            "self.h = x",
            "forward returns what it was given",
            "a layer whose forward does nothing",
            "What should forward make of a sum of 800?",
        ),
        Mistake(
            "exponentials-overflow",
            "self.h = np.tanh(x)",
            "self.h = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))",
            "large sums overflow",
            "a tanh that is written with exp",
            "What is exp(800) in float64, and which NumPy function knows how to avoid it?",
        ),
        Mistake(
            "sigmoid-forward",
            "self.h = np.tanh(x)",
            "self.h = 0.5 * (1 + np.tanh(0.5 * x))",
            "forward squashes into 0..1, not -1..1",
            "a layer that uses the logistic sigmoid",
            "Between which two numbers does tanh lie?",
        ),
        Mistake(
            "kept-on-the-class",
            "        self.h = np.tanh(x)\n        return self.h",
            "        type(self).h = np.tanh(x)\n        return self.h",
            "two layers share one memory",
            "a layer that keeps its output on the class",
            "Ten time steps mean ten layers: where must each keep its own output?",
        ),
        Mistake(
            "first-output-kept",
            "        self.h = np.tanh(x)\n        return self.h",
            "        h = np.tanh(x)\n        self.h = getattr(self, 'h', h)\n        return h",
            "a layer that is used again remembers its first output",
            "a layer that keeps only the first thing it saw",
            "To which forward does a backward belong when there were two?",
        ),
        Mistake(
            "memory-spoilt-in-backward",
            "slope = 1 - self.h**2",
            "self.h *= self.h\n        slope = 1 - self.h",
            "backward changes the output that forward handed out",
            "a layer that squares its output in place",
            "Who else holds the array that forward returned, and what does `*=` do to it?",
        ),
        Mistake(
            "gradient-changed-in-place",
            "return d_h * slope",
            "d_h *= slope\n        return d_h",
            "backward changes the gradient that it was given",
            "a layer that multiplies the caller's array in place",
            "Which operator makes a new array, and which writes into the old one?",
        ),
        Mistake(
            "matrix-product",
            "return d_h * slope",
            "return d_h @ slope.T if d_h.ndim == 2 else d_h * slope",
            "gradient and slope are multiplied as matrices",
            "a layer that uses @ where * is wanted",
            "Each entry of x moves one entry of h alone: which product says that?",
        ),
    ),
    incompatible=(
        frozenset({"slope-of-the-input", "tanh-twice"}),
        frozenset({"slope-of-the-input", "memory-spoilt-in-backward"}),
    ),
)
