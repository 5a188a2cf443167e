"""Table of data: mistakes of softmax, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "axis-left-in-front",
        "return exponentials / total",
        "return np.moveaxis(exponentials / total, axis, 0)",
        "the axis that sums to one is moved to the front and left there",
        "probabilities whose axis comes first",
        "What is the shape of your result for x of shape (2, 3) along axis 1?",
    ),
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
        "clipped-and-shifted-by-a-number",
        "x - np.max(x, axis=axis, keepdims=True)",
        "np.clip(x, -700, 700) - 100",
        "large scores are clipped to one value, and what differed becomes equal",
        "a softmax of scores that were clipped to ±700",
        "Scores of 1000 and 998.5 deserve different probabilities: what is left of the difference?",
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
        "Scores may be negative, probabilities must not: which step makes them positive?",
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
        'of the shape of x.\n    """\n',  # so far up, a mistake in axis can stand beside it
        'of the shape of x.\n    """\n    x = np.asarray(x, dtype=np.float32)\n',
        "half the digits are lost to float32",
        "a softmax computed in single precision",
        "How many digits does a float32 keep of -1000.25 - (-1000.5), and which dtype does this "
        "course use?",
    ),
    Mistake(
        "two-axes-only",
        "    shifted = x - np.max",
        "    axis = 1 if axis == 1 else 0\n    shifted = x - np.max",
        "every axis but 1 is taken for axis 0",
        "a softmax that knows axes 0 and 1 alone",
        "Which axis does -1 mean in an array of three axes?",
    ),
    Mistake(
        "reshaped-not-moved-back",
        "return exponentials / total",
        "return np.moveaxis(exponentials / total, axis, -1).reshape(np.shape(x))",
        "the axis is moved to the end and never moved back",
        "a softmax over rows that are reshaped to x's shape where an axis should move back",
        "You moved axis to the end before you computed; which step undoes that, and which only "
        "deals the numbers out anew?",
    ),
    Mistake(
        "axis-moved-the-same-way-twice",
        "return exponentials / total",
        "return np.moveaxis(np.moveaxis(exponentials / total, axis, -1), axis, -1)",
        "the axis is moved to the end, and never back from there",
        "probabilities that are moved from axis to the end twice",
        "After the first move the axis stands last: from where to where must the second go?",
    ),
    Mistake(
        "shift-by-first",
        "np.max(x, axis=axis, keepdims=True)",
        "np.take(x, [0], axis=axis)",
        "the scores are shifted by the first one, and a later one overflows",
        "a softmax that subtracts the first score",
        "Which score makes exp overflow, and what is left of it after your shift?",
    ),
    Mistake(
        "running-sum-not-rescaled",
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n",
        "    largest = np.maximum.accumulate(x, axis=axis)\n"
        "    total = np.sum(np.exp(x - largest), axis=axis, keepdims=True)\n",
        "the sum so far is not scaled down when a larger score comes",
        "a running sum whose terms were each shifted by the largest score so far",
        "By which score were the first terms of your sum shifted, and by which the last?",
    ),
    Mistake(
        "other-axes",
        "    shifted = x - np.max(x, axis=axis, keepdims=True)\n"
        "    exponentials = np.exp(shifted)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n",
        "    axis = tuple(a for a in range(np.ndim(x)) if a != axis % np.ndim(x))\n"
        "    shifted = x - np.max(x, axis=axis, keepdims=True)\n"
        "    exponentials = np.exp(shifted)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n",
        "the numbers sum to one over all axes but the one that was named",
        "a softmax over the other axes",
        "For x of shape (3, 5) and axis 1, how many sums are there, and of how many terms each?",
    ),
    Mistake(
        "one-array-for-all-calls",
        "return exponentials / total",
        "kept = vars(softmax).setdefault(exponentials.shape, exponentials)\n"
        "    kept[:] = exponentials / total\n"
        "    return kept",
        "every call hands out the same array",
        "an array that is kept and filled again by the next call",
        "What becomes of the first probabilities when you ask for others?",
    ),
    Mistake(
        "kept-for-the-scores",
        "return exponentials / total",
        "return vars(softmax).setdefault(str(x), exponentials / total)",
        "what is kept for some scores is handed out for another axis too",
        "a softmax that is remembered by the scores alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "shift-never-below-zero",
        "np.max(x, axis=axis, keepdims=True)",
        "np.max(np.abs(x), axis=axis, keepdims=True)",
        "scores that are all far below zero give 0 divided by 0",
        "a softmax whose shift is never below 0, as with abs or a maximum that starts at 0",
        "Of -1000 and -998, which is the larger, and what do you subtract?",
    ),
    Mistake(
        "axes-swapped-back",
        "return exponentials / total",
        "return np.swapaxes(np.moveaxis(exponentials / total, axis, 0), 0, axis)",
        "the axis is moved to the front and swapped back, not moved back",
        "a softmax that undoes moveaxis with swapaxes",
        "moveaxis(x, 2, 0) turns the axes 0, 1, 2 into 2, 0, 1: what does swapaxes(0, 2) make of "
        "them?",
    ),
    Mistake(
        "every-other-axis-is-the-last",
        "    shifted = x - np.max",
        "    axis = 0 if axis == 0 or np.ndim(x) == 1 else -1\n    shifted = x - np.max",
        "every axis but 0 is taken for the last one",
        "a softmax that knows the first axis and the last alone",
        "Of three axes, where does the middle one stand when you have transposed x?",
    ),
    Mistake(
        "nan-replaced-unseen",
        "    shifted = x - np.max(x, axis=axis, keepdims=True)\n"
        "    exponentials = np.exp(shifted)\n"
        "    total = np.sum(exponentials, axis=axis, keepdims=True)\n"
        "    return exponentials / total",
        '    with np.errstate(all="ignore"):\n'
        "        exponentials = np.exp(x)\n"
        "        total = np.sum(exponentials, axis=axis, keepdims=True)\n"
        "        return np.nan_to_num(exponentials / total)",
        "scores that exp cannot hold end as zeros, and no warning is heard",
        "a softmax without a shift whose NaN become 0 in silence",
        "What is exp(1000), and what is left of it when you divide it by itself?",
    ),
    Mistake(
        "axis-left-at-the-end",
        "return exponentials / total",
        "return np.moveaxis(exponentials / total, axis, -1)",
        "the axis that sums to one is moved to the end and left there",
        "probabilities whose axis comes last",
        "What is the shape of your result for x of shape (2, 3) along axis 0?",
    ),
)

INCOMPATIBLE = (
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
    frozenset({"default-axis", "every-other-axis-is-the-last"}),
    # With the base 2, nothing over- or underflows at 700 that does not at 500.
    frozenset({"clipped-and-shifted-by-a-number", "powers-of-two"}),
    # What is clipped for float64 overflows in float32 all the same.
    frozenset({"clip-for-shift", "single-precision"}),
)
