"""Table of data: mistakes of tanh_backward, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_SQUARES = ("square-missing", "arctanh", "doubled-not-squared", "size-for-square")
_SLOPES = (
    "square-outside",
    "plus",
    "sigmoid-slope",
    "slope-of-the-slope",
    "negative-slope",
    "root-of-the-slope",
    "square-alone",
    "relu-slope",
)
# Mistakes by which a value is lost, and the mistakes that would have been in it.
_UNUSED = {
    "slope-missing": ("tanh-again", *_SQUARES, *_SLOPES),
    "arguments-swapped": ("tanh-again", *_SQUARES, *_SLOPES),
    "tanh-of-the-gradient": ("tanh-again", *_SQUARES, *_SLOPES),
    "brackets-missing": _SLOPES,
    "cube-for-square": (*_SQUARES, *_SLOPES),
    "square-outside": _SQUARES,
    "sigmoid-slope": _SQUARES,
    "slope-of-the-slope": _SQUARES,
    "relu-slope": ("tanh-again", *_SQUARES),
    "arctanh": ("tanh-again",),
}

MISTAKES = (
    Mistake(
        "tanh-again",
        "    square = ",
        "    h = np.tanh(h)\n    square = ",
        "the slope is taken at h, which is activated already",
        "a gradient with the slope 1 - tanh(h)²",
        "h came out of a tanh: how many times has the pre-activation been through one when "
        "you are done?",
    ),
    Mistake(
        "square-missing",
        "h**2",
        "h",
        "the slope lacks a square",
        "a gradient with the slope 1 - h",
        "The slope of tanh is the same at z and at -z: is yours?",
    ),
    Mistake(
        "square-outside",
        "1 - square",
        "(1 - h) ** 2",
        "the square is taken of the whole bracket",
        "a gradient with the slope (1 - h)²",
        "How steep is tanh far out on the left, where h is near -1, and how steep does your "
        "slope say it is?",
    ),
    Mistake(
        "plus",
        "1 - square",
        "1 + square",
        "the slope grows where tanh is flat",
        "a gradient with the slope 1 + h²",
        "Where is tanh steepest, and what is h there?",
    ),
    Mistake(
        "sigmoid-slope",
        "1 - square",
        "h * (1 - h)",
        "the slope is that of a sigmoid",
        "a gradient with the slope h (1 - h)",
        "At h = 0 the tanh is steepest: what slope does your formula give there?",
    ),
    Mistake(
        "arctanh",
        "h**2",
        "np.arctanh(h) ** 2",
        "the slope is computed from the pre-activation without a tanh",
        "a gradient with the slope 1 - z², where z = arctanh(h)",
        "In 1 - tanh(z)², which of the two is squared: z, or what the tanh made of it?",
    ),
    Mistake(
        "doubled-not-squared",
        "h**2",
        "h * 2",
        "h is doubled where it should be squared",
        "a gradient with the slope 1 - 2h",
        "The slope of tanh is the same at z and at -z: is yours?",
    ),
    Mistake(
        "size-for-square",
        "h**2",
        "np.abs(h)",
        "the slope lacks a square",
        "a gradient with the slope 1 - |h|",
        "How steep is tanh where h is 1/2, and how steep does your slope say it is?",
    ),
    Mistake(
        "slope-of-the-slope",
        "1 - square",
        "-2 * h",
        "the slope is differentiated once more",
        "a gradient with the slope -2h",
        "At h = 0 the tanh is steepest: what slope does your formula give there?",
    ),
    Mistake(
        "negative-slope",
        "1 - square",
        "square - 1",
        "the slope has the wrong sign",
        "a gradient with the slope h² - 1",
        "tanh rises everywhere: what sign has its slope?",
    ),
    Mistake(
        "root-of-the-slope",
        "1 - square",
        "np.sqrt(1 - square)",
        "the slope goes through a square root",
        "a gradient with the slope √(1 - h²)",
        "How steep is tanh where h is 1/2, and how steep does your slope say it is?",
    ),
    Mistake(
        "square-alone",
        "1 - square",
        "square",
        "the slope is h², what it lacks to 1 is wanted",
        "a gradient with the slope h²",
        "Where is tanh steepest, and what is h there?",
    ),
    Mistake(
        "relu-slope",
        "1 - square",
        "h > 0",
        "the slope is that of a ReLU",
        "a gradient that passes where h is above 0",
        "Is tanh flat where h is negative?",
    ),
    Mistake(
        "tanh-of-the-gradient",
        "return d_h * slope",
        "return np.tanh(d_h)",
        "the gradient is sent through tanh itself, not through its slope",
        "the tanh of d_h",
        "On the way back a gradient is multiplied by something: by what?",
    ),
    Mistake(
        "slope-alone-at-the-gradient",
        "    square = h**2\n    slope = 1 - square\n    return d_h * slope",
        "    return 1 - np.tanh(d_h) ** 2",
        "the slope of tanh is taken at the gradient, and is all that goes back",
        "a gradient with 1 - tanh(gradient)², in which h plays no part",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "slope-at-the-gradient",
        "    square = h**2\n    slope = 1 - square\n    return d_h * slope",
        "    return d_h * (1 - d_h**2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a gradient that multiplies the gradient by 1 - gradient²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "tanh-slope-at-the-gradient",
        "    square = h**2\n    slope = 1 - square\n    return d_h * slope",
        "    return d_h * (1 - np.tanh(d_h) ** 2)",
        "the slope is taken at the gradient that comes in, not at h",
        "a gradient that multiplies the gradient by 1 - tanh(gradient)²",
        "At which number is the slope taken: at what arrives from behind, or at what tanh put out?",
    ),
    Mistake(
        "brackets-missing",
        "return d_h * slope",
        "return d_h * 1 - square",
        "d_h multiplies the 1 and leaves out the square",
        "d_h - h², which is how Python reads d_h * 1 - h**2",
        "In which order does Python work out a * b - c?",
    ),
    Mistake(
        "divided",
        "return d_h * slope",
        "return d_h / slope",
        "the gradient is divided by the slope",
        "d_h over the slope",
        "A unit that is saturated hardly answers to its input: should its gradient be large "
        "or small?",
    ),
    Mistake(
        "slope-twice",
        "return d_h * slope",
        "return d_h * slope * slope",
        "the slope is multiplied in twice",
        "a gradient with the slope (1 - h²)²",
        "How many times did the forward step go through the tanh?",
    ),
    Mistake(
        "summed",
        "return d_h * slope",
        "return np.sum(d_h * slope)",
        "the gradients of all units are added up",
        "the sum over all entries",
        "How many pre-activations are there, and how many gradients do they need?",
    ),
    Mistake(
        "averaged",
        "return d_h * slope",
        "return np.mean(d_h * slope)",
        "the gradients of all units are averaged",
        "the mean over all entries",
        "How many pre-activations are there, and how many gradients do they need?",
    ),
    Mistake(
        "summed-along-an-axis",
        "return d_h * slope",
        "return np.sum(d_h * slope, axis=-1)",
        "one axis is added up",
        "a sum along the last axis",
        "Which shape should come out when h has shape (3, 4)?",
    ),
    Mistake(
        "cube-for-square",
        "return d_h * slope",
        "return d_h * (1 - h**3)",
        "h is cubed where it should be squared",
        "a gradient with the slope 1 - h³",
        "The slope of tanh is the same at z and at -z: is yours?",
    ),
    Mistake(
        "whole-numbers",
        "return d_h * slope",
        "return (d_h * slope).astype(int)",
        "the gradient is cut to whole numbers",
        "a result whose dtype is int",
        "What does an integer array keep of 0.75?",
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
    Mistake(
        "entries-clipped",
        "return d_h * slope",
        "return np.clip(d_h * slope, -5, 5)",
        "large entries of the gradient come back cut off",
        "a gradient whose entries are cut to the range from -5 to 5",
        "If finite differences are to confirm this gradient, may anything shorten it?",
    ),
)

# What is computed and never used cannot be told, and an edit may undo another.
INCOMPATIBLE = (
    *(frozenset({slope, whole}) for whole, slopes in _UNUSED.items() for slope in slopes),
    frozenset({"root-of-the-slope", "slope-twice"}),
    frozenset({"square-missing", "slope-twice"}),
    frozenset({"slope-of-the-slope", "added"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("Tanh",)
