"""Exercise 3.1: softmax, scores to probabilities."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake


def softmax(x, axis=0):
    """Probabilities along axis: same shape as x, positive, summing to one.

    Arguments:
        x: array of any shape with one or more axes; ints are promoted to float64.
        axis: the axis that sums to one.

    Returns:
        float64 array of the shape of x.
    """
    shifted = x - np.max(x, axis=axis, keepdims=True)
    exponentials = np.exp(shifted)
    total = np.sum(exponentials, axis=axis, keepdims=True)
    return exponentials / total


def cases(rng):
    """Every rank from 1 to 3, both ends of every axis, integers, and scores of ±1000."""
    return [
        Case("a flat vector", rng.normal(size=4)),
        Case("a column", rng.normal(size=(5, 1))),
        Case("a matrix along axis 0", rng.normal(size=(3, 5))),
        Case("a matrix along axis 1", rng.normal(size=(3, 5)), 1),
        Case("a square matrix along axis 1", rng.normal(size=(4, 4)), 1),
        Case("a batch of shape (2, 3, 4) along axis -1", rng.normal(size=(2, 3, 4)), -1),
        Case("a batch of shape (2, 3, 4) along axis 1", rng.normal(size=(2, 3, 4)), 1),
        Case("integer scores", rng.integers(-3, 4, size=(4, 2))),
        Case("a single score", rng.uniform(0.5, 1.5, size=(1,))),
        Case("scores of 400 to 500", rng.uniform(400, 500, size=(3, 2))),
        Case("scores of ±1000", rng.permutation([1000.0, -1000.0, 998.5, 0.0])[:, None]),
        Case("scores that are all near -1000", -1000 + rng.normal(size=(4, 1))),
        Case(
            "a row at +1000 and a row at -1000", np.array([[1000.0, 999.0], [-1000.0, -998.0]]), 1
        ),
    ]


MISTAKES = (
    Mistake(
        "no-shift",
        "x - np.max(x, axis=axis, keepdims=True)",
        "x - 0.0",
        "large scores overflow",
        "a softmax that exponentiates the scores as they come",
        "What is the largest number that exp can take before it becomes inf, and how can every "
        "score be kept under it without changing the probabilities?",
    ),
    Mistake(
        "epsilon-for-shift",
        "    shifted = x - np.max(x, axis=axis, keepdims=True)\n"
        "    exponentials = np.exp(shifted)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)",
        "    exponentials = np.exp(x)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True) + 1e-12",
        "a small number in the denominator does not stop an overflow",
        "an unshifted softmax with 1e-12 or the like added below the line",
        "Which of the two overflows first, the numerator or the denominator, and what does the "
        "small number do about it?",
    ),
    Mistake(
        "nan-replaced",
        "    shifted = x - np.max(x, axis=axis, keepdims=True)\n"
        "    exponentials = np.exp(shifted)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n"
        "    return exponentials / total",
        "    exponentials = np.exp(x)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n"
        "    return np.nan_to_num(exponentials / total)",
        "a NaN is replaced by 0, and the probabilities are lost",
        "an unshifted softmax whose NaN are turned into 0",
        "What should the probabilities of 1000 and 998.5 sum to, and what do yours sum to?",
    ),
    Mistake(
        "clip-for-shift",
        "x - np.max(x, axis=axis, keepdims=True)",
        "np.clip(x, -500, 500)",
        "clipping makes different large scores equal",
        "a softmax of scores that were clipped to a range first",
        "Scores of 1000 and 998.5 deserve different probabilities: what do they have in common "
        "after clipping, and what operation keeps their difference?",
    ),
    Mistake(
        "shift-added",
        "x - np.max",
        "x + np.max",
        "the largest score is added, not taken away",
        "a softmax that adds the maximum to every score",
        "After the shift, how large should the largest score be?",
    ),
    Mistake(
        "shift-by-minimum",
        "np.max(x",
        "np.min(x",
        "the scores are shifted by the smallest one",
        "a softmax that subtracts the minimum",
        "Which score makes exp overflow, and what is left of it after your shift?",
    ),
    Mistake(
        "shift-by-mean",
        "np.max(x",
        "np.mean(x",
        "the scores are shifted by their mean, so the largest still overflows",
        "a softmax that subtracts the mean",
        "Which score makes exp overflow, and what is left of it after your shift?",
    ),
    Mistake(
        "shift-by-largest-of-all",
        "np.max(x, axis=axis, keepdims=True)",
        "np.max(x)",
        "one maximum for all rows leaves a small row with nothing",
        "a softmax that subtracts the maximum of the whole array",
        "Take two rows, one near +1000, one near -1000: after your shift, what is exp of every "
        "entry in the second?",
    ),
    Mistake(
        "shift-along-axis-0",
        "np.max(x, axis=axis",
        "np.max(x, axis=0",
        "the maximum is taken along axis 0, whatever axis says",
        "a softmax whose maximum ignores axis",
        "Which scores share one sum, and whose maximum should they share, then?",
    ),
    Mistake(
        "axis-ignored",
        "    shifted = x",
        "    axis = 0\n    shifted = x",
        "the argument axis has no effect",
        "a softmax along axis 0, whatever axis says",
        "Which axis do your maximum and your sum collapse, and who chooses it?",
    ),
    Mistake(
        "always-last-axis",
        "    shifted = x",
        "    axis = -1\n    shifted = x",
        "the last axis sums to one, whatever axis says",
        "a softmax along the last axis, whatever axis says",
        "In a column of shape (C, 1), how many entries lie along the last axis, and along which "
        "axis do the C scores lie?",
    ),
    Mistake(
        "whole-array",
        "    shifted = x",
        "    axis = None\n    shifted = x",
        "the whole array sums to one, not each slice along axis",
        "a softmax over all entries at once",
        "How many probability distributions does a matrix of shape (3, 5) hold along axis 1?",
    ),
    Mistake(
        "sum-along-axis-0",
        "np.sum(exponentials, axis=axis",
        "np.sum(exponentials, axis=0",
        "the sum runs along axis 0, whatever axis says",
        "a softmax whose sum ignores axis",
        "Which axis does your maximum collapse, and which your sum?",
    ),
    Mistake(
        "sum-along-the-last-axis",
        "np.sum(exponentials, axis=axis",
        "np.sum(exponentials, axis=-1",
        "the sum runs along the last axis, whatever axis says",
        "a softmax whose sum ignores axis",
        "Which axis does your maximum collapse, and which your sum?",
    ),
    Mistake(
        "sum-over-everything",
        "np.sum(exponentials, axis=axis, keepdims=True)",
        "np.sum(exponentials)",
        "the sum runs over the whole array",
        "a softmax that divides by one total for all slices",
        "How many sums does a matrix of shape (3, 5) need along axis 1?",
    ),
    Mistake(
        "maximum-loses-its-axis",
        "np.max(x, axis=axis, keepdims=True)",
        "np.max(x, axis=axis)",
        "the maxima lose their axis and meet the wrong scores",
        "a softmax whose maximum drops the axis it collapsed",
        "What shape does the maximum of a (3, 5) array along axis 1 have, and what shape would "
        "line up with the array again?",
    ),
    Mistake(
        "sum-loses-its-axis",
        "np.sum(exponentials, axis=axis, keepdims=True)",
        "np.sum(exponentials, axis=axis)",
        "the sums lose their axis and divide the wrong entries",
        "a softmax whose sum drops the axis it collapsed",
        "What shape does the sum of a (3, 5) array along axis 1 have, and what shape would line "
        "up with the array again?",
    ),
    Mistake(
        "default-axis",
        "axis=0):",
        "axis=-1):",
        "without an axis, the last one is used",
        "a softmax whose axis is -1 unless told otherwise",
        "Along which axis do the scores of a column lie, and what does the stub's first line say?",
    ),
    Mistake(
        "not-normalised",
        "return exponentials / total",
        "return exponentials",
        "the result does not sum to one",
        "the exponentials before they are divided by their sum",
        "What do your numbers sum to along axis, and what must probabilities sum to?",
    ),
    Mistake(
        "mean-for-sum",
        "np.sum(exponentials",
        "np.mean(exponentials",
        "the result sums to the number of scores, not to one",
        "a softmax that divides by the mean of the exponentials",
        "By what must positive numbers be divided so that their total is one?",
    ),
    Mistake(
        "no-exponential",
        "np.exp(shifted)",
        "shifted",
        "the scores themselves are divided by their sum",
        "a softmax without the exponential",
        "Scores may be negative, probabilities may not: which step makes them positive?",
    ),
    Mistake(
        "powers-of-two",
        "np.exp(shifted)",
        "2.0**shifted",
        "the base is 2, it should be e",
        "a softmax of powers of two",
        "Which function is its own derivative?",
    ),
    Mistake(
        "sigmoid",
        "return exponentials / total",
        "return 1 / (1 + np.exp(-x))",
        "every score is squashed by itself, the result does not sum to one",
        "a sigmoid of each score",
        "What do your numbers sum to along axis, and what must probabilities sum to?",
    ),
    Mistake(
        "epsilon-too-large",
        "return exponentials / total",
        "return exponentials / (total + 1e-3)",
        "the small number below the line shows in the result",
        "a softmax that adds 1e-3 to the sum",
        "After the shift the sum is at least 1: what is the small number for?",
    ),
    Mistake(
        "result-in-float32",
        "return exponentials / total",
        "return (exponentials / total).astype(np.float32)",
        "half the digits are lost to float32 at the end",
        "a softmax that hands back single precision",
        "Which dtype does this course use?",
    ),
    Mistake(
        "sign-flipped",
        "np.exp(shifted)",
        "np.exp(-shifted)",
        "the largest score gets the smallest probability",
        "a softmax of the negated scores",
        "Which score should get the largest probability, and which one gets it now?",
    ),
    Mistake(
        "log-probabilities",
        "return exponentials / total",
        "return shifted - np.log(total)",
        "the result holds logarithms of probabilities",
        "a log-softmax",
        "Can a probability be negative?",
    ),
    Mistake(
        "integer-result",
        "return exponentials / total",
        "p = np.zeros_like(x)\n    p[...] = exponentials / total\n    return p",
        "integer scores give integer probabilities",
        "a softmax that writes its result into an array of x's own type",
        "What dtype does an array made like x have when x holds integers?",
    ),
    Mistake(
        "shape-squeezed",
        "return exponentials / total",
        "return (exponentials / total).squeeze()",
        "axes of length 1 are lost",
        "a softmax that squeezes its result",
        "A column has shape (C, 1): what shape does your result have?",
    ),
    Mistake(
        "flattened",
        "return exponentials / total",
        "return (exponentials / total).ravel()",
        "the result is flat, whatever the shape of x",
        "a softmax that flattens its result",
        "Which shape should come out when x has shape (2, 3, 4)?",
    ),
    Mistake(
        "single-precision",
        "    shifted = x",
        "    x = np.asarray(x, dtype=np.float32)\n    shifted = x",
        "half the digits are lost to float32",
        "a softmax computed in single precision",
        "How many digits does a float32 keep of -1000.25 - (-1000.5), and which dtype does this "
        "course use?",
    ),
)

EXERCISE = Exercise(
    answer=softmax,
    cases=cases,
    returns=Array("p", rtol=2e-8),
    quiet=True,
    number="3.1",
    minutes=12,
    difficulty=1,
    points=3,
    hints=(
        "Softmax turns scores of any size and sign into probabilities: positive numbers that sum "
        "to one along `axis`. Everything else about the array stays as it was, its shape too.",
        "Adding the same constant to every score changes nothing. Which constant, taken from the "
        "scores themselves, makes the largest exponent 0? And which argument of `np.max` keeps "
        "the axis, so that the result still broadcasts against `x`?",
        "largest ← maximum along axis, axis kept\n\nnumerators ← exponentials of the scores "
        "after the shift\n\ndivide by their sum along the same axis, axis kept",
    ),
    mistakes=MISTAKES,
    incompatible=(
        frozenset({"sum-along-the-last-axis", "shift-by-largest-of-all"}),
        frozenset({"sum-along-the-last-axis", "shift-along-axis-0"}),
        frozenset({"sum-along-the-last-axis", "axis-ignored"}),
        frozenset({"sum-along-the-last-axis", "whole-array"}),
        frozenset({"epsilon-for-shift", "epsilon-too-large"}),
        frozenset({"log-probabilities", "shift-by-mean"}),
        frozenset({"axis-ignored", "shift-along-axis-0"}),
        frozenset({"axis-ignored", "sum-along-axis-0"}),
        frozenset({"axis-ignored", "sum-over-everything"}),
        frozenset({"axis-ignored", "not-normalised"}),
        frozenset({"whole-array", "shift-by-largest-of-all"}),
        frozenset({"whole-array", "sum-over-everything"}),
        frozenset({"whole-array", "shift-along-axis-0"}),
        frozenset({"whole-array", "sum-along-axis-0"}),
        frozenset({"whole-array", "not-normalised"}),
        frozenset({"shift-by-largest-of-all", "sum-over-everything"}),
        frozenset({"shift-by-largest-of-all", "sum-along-axis-0"}),
        frozenset({"shift-along-axis-0", "sum-along-axis-0"}),
        frozenset({"epsilon-for-shift", "not-normalised"}),
        frozenset({"default-axis", "maximum-loses-its-axis"}),
        frozenset({"default-axis", "sum-loses-its-axis"}),
    ),
)
