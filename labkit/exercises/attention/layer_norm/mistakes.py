"""Table of data: mistakes of layer_norm, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_MEAN = "mean = np.mean(x, axis=-1, keepdims=True)"
_VARIANCE = "variance = np.mean(centred**2, axis=-1, keepdims=True)"
_SPREAD = "spread = np.sqrt(variance + eps)"
_NORMALISED = "normalised = centred / spread"
_RETURN = "return gain * normalised + bias"

MISTAKES = (
    Mistake(
        "over-the-first-axis",
        _MEAN + "\n    centred = x - mean\n    " + _VARIANCE,
        "mean = np.mean(x, axis=0, keepdims=True)\n    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=0, keepdims=True)",
        "mean and variance run over the first axis",
        "a normalisation of each entry over the batch",
        "Which numbers belong to one vector: those along the first axis or along the last?",
    ),
    Mistake(
        "batch-norm",
        "    mean = np.mean(x, axis=-1, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=-1, keepdims=True)\n",
        "    vectors = tuple(range(x.ndim - 1))\n"
        "    mean = np.mean(x, axis=vectors, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=vectors, keepdims=True)\n",
        "each entry is compared with the same entry of the other vectors",
        "batch normalisation, over all axes but the last",
        "Of which numbers are mean and variance taken: of one vector, or of one place "
        "in all vectors?",
    ),
    Mistake(
        "over-each-sequence",
        "    mean = np.mean(x, axis=-1, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=-1, keepdims=True)\n",
        "    all_steps = tuple(range(min(1, x.ndim - 1), x.ndim))\n"
        "    mean = np.mean(x, axis=all_steps, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=all_steps, keepdims=True)\n",
        "one mean and one variance for all vectors of a sequence",
        "a normalisation over all axes but the first",
        "How many means has an array of shape (B, T, D)?",
    ),
    Mistake(
        "over-everything",
        _MEAN + "\n    centred = x - mean\n    " + _VARIANCE,
        "mean = np.mean(x)\n    centred = x - mean\n    variance = np.mean(centred**2)",
        "one mean and one variance for all vectors together",
        "a normalisation of the whole array",
        "Should one vector's level depend on another vector?",
    ),
    Mistake(
        "sum-over-one-less",
        _VARIANCE,
        "with np.errstate(all='ignore'):\n        variance = "
        "np.sum(centred**2, axis=-1, keepdims=True) / (x.shape[-1] - np.float64(1))",
        "the variance is divided by D - 1",
        "the variance of a sample, ddof=1",
        "Is this the variance of these D numbers, or an estimate for more numbers like them?",
    ),
    Mistake(
        "eps-behind-the-root",
        _SPREAD,
        "spread = np.sqrt(variance) + eps",
        "eps is added behind the root",
        "a spread of the root of the variance, plus eps",
        "What is the root of a variance of 0 and eps together?",
    ),
    Mistake(
        "eps-left-out",
        _SPREAD,
        "with np.errstate(all='ignore'):\n        spread = np.sqrt(variance)",
        "eps is left out",
        "a division by the bare standard deviation",
        "What is divided by what when all entries of a vector are the same?",
    ),
    Mistake(
        "eps-zero-as-default",
        _SPREAD,
        "spread = np.sqrt(variance + (eps or 1e-5))",
        "eps=0 is taken for no eps at all",
        "a function that puts 1e-5 in the place of an eps of 0",
        "When eps is 0.0, what does Python make of `eps or ...`, and of `if eps`?",
    ),
    Mistake(
        "eps-fixed",
        _SPREAD,
        "spread = np.sqrt(variance + 1e-5)",
        "eps is always 1e-5",
        "a function that never looks at its argument eps",
        "What changes in your result when the caller passes another eps?",
    ),
    Mistake(
        "eps-squared",
        _SPREAD,
        "spread = np.sqrt(variance + eps**2)",
        "eps is squared under the root",
        "a spread with eps² under the root",
        "Is eps added to a variance or to a standard deviation?",
    ),
    Mistake(
        "variance-for-spread",
        _SPREAD,
        "spread = variance + eps",
        "the division is by the variance, not by its root",
        "a function without the square root",
        "What is the variance of x / c in terms of that of x?",
    ),
    Mistake(
        "not-centred",
        _MEAN,
        "mean = 0.0",
        "the mean is never taken away",
        "a division by the root of the mean square",
        "What should the mean of a normalised vector be?",
    ),
    Mistake(
        "mean-kept-above",
        _NORMALISED,
        "normalised = x / spread",
        "the mean is taken away in the variance only",
        "x, not x less its mean, over the spread",
        "What should the mean of a normalised vector be?",
    ),
    Mistake(
        "square-not-centred",
        _VARIANCE,
        "variance = np.mean(x**2, axis=-1, keepdims=True)",
        "the variance is that of numbers whose mean is still in them",
        "a variance that is the mean of x²",
        "Around which number does a variance measure the distance?",
    ),
    Mistake(
        "not-divided",
        _NORMALISED,
        "normalised = centred",
        "the spread of a vector is left as it was",
        "vectors that are centred, but not scaled",
        "What should the variance of a normalised vector be?",
    ),
    Mistake(
        "multiplied-by-spread",
        _NORMALISED,
        "normalised = centred * spread",
        "the spread is multiplied, not divided by",
        "a vector times its spread",
        "What should the variance of a normalised vector be?",
    ),
    Mistake(
        "gain-left-out",
        _RETURN,
        "return normalised + bias",
        "gain is left out",
        "a normalisation without its gain",
        "Which argument does your code never use?",
    ),
    Mistake(
        "bias-left-out",
        _RETURN,
        "return gain * normalised",
        "bias is left out",
        "a normalisation without its bias",
        "Which argument does your code never use?",
    ),
    Mistake(
        "gain-and-bias-left-out",
        _RETURN,
        "return normalised",
        "gain and bias are left out",
        "the normalised vectors themselves",
        "Which arguments does your code never use?",
    ),
    Mistake(
        "bias-scaled-too",
        _RETURN,
        "return gain * (normalised + bias)",
        "the gain multiplies the bias too",
        "gain times the sum of vector and bias",
        "Which comes first, the gain or the bias?",
    ),
    Mistake(
        "gain-and-bias-exchanged",
        _RETURN,
        "return bias * normalised + gain",
        "gain and bias have changed places",
        "bias times the vector, plus gain",
        "Which of the two multiplies?",
    ),
    Mistake(
        "gain-before",
        _MEAN,
        "x = gain * x + bias\n    mean = np.mean(x, axis=-1, keepdims=True)",
        "gain and bias are applied before the normalisation as well",
        "a normalisation of gain · x + bias",
        "What becomes of a bias when the mean is taken away afterwards?",
    ),
    Mistake(
        "absolute-spread",
        _VARIANCE,
        "variance = np.mean(np.abs(centred), axis=-1, keepdims=True) ** 2",
        "the spread is the mean distance, not the root of the mean square",
        "a spread that is the mean of |x - mean|",
        "Is the variance a mean of distances or of squares?",
    ),
    Mistake(
        "sum-for-mean",
        _VARIANCE,
        "variance = np.sum(centred**2, axis=-1, keepdims=True)",
        "the variance is a sum of squares, not their mean",
        "a vector that is divided by its length",
        "How does a sum of squares grow with D, and a variance?",
    ),
    Mistake(
        "eps-as-a-floor",
        "spread = np.sqrt(variance + eps)",
        "spread = np.sqrt(np.maximum(variance, eps))",
        "eps is the least that the variance may be, it is not added",
        "the root of the larger of variance and eps",
        "What does the docstring do with eps and the variance?",
    ),
    Mistake(
        "eps-as-a-floor-of-the-spread",
        "spread = np.sqrt(variance + eps)",
        "spread = np.maximum(np.sqrt(variance), eps)",
        "eps is the least that the standard deviation may be, it is not added",
        "a division by the larger of standard deviation and eps",
        "What does the docstring do with eps and the variance?",
    ),
    Mistake(
        "one-plus-gain",
        "return gain * normalised + bias",
        "return (1 + gain) * normalised + bias",
        "the entries are scaled by 1 + gain, not by gain",
        "(1 + gain) times the normalised vector",
        "What should come out when gain is 0 everywhere?",
    ),
)

SAME_AS_OTHERS = (
    ("mean-kept-above", "not-centred"),
    ("mean-kept-above", "square-not-centred"),
    ("eps-left-out", "eps-fixed"),
    ("eps-as-a-floor-of-the-spread", "gain-before"),
    ("eps-as-a-floor-of-the-spread", "not-centred"),
    ("eps-as-a-floor-of-the-spread", "square-not-centred"),
    ("eps-as-a-floor-of-the-spread", "multiplied-by-spread"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)
