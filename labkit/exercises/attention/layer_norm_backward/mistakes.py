"""Table of data: mistakes of layer_norm_backward, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_D_X = "d_x = (d_normalised - level - normalised * growth) / spread"
_SPREAD = "spread = np.sqrt(variance + eps)"
_LEVEL = "level = np.mean(d_normalised, axis=-1, keepdims=True)"
_GROWTH = "growth = np.mean(d_normalised * normalised, axis=-1, keepdims=True)"
_GAIN = "d_gain = np.sum(d_y * normalised, axis=vectors)"
_BIAS = "d_bias = np.sum(d_y, axis=vectors)"

MISTAKES = (
    Mistake(
        "statistics-constant",
        _D_X,
        "d_x = d_normalised / spread",
        "mean and spread are treated as constants",
        "a pass with gain over spread alone",
        "When one entry of x grows, what happens to the mean and the spread of its vector?",
    ),
    Mistake(
        "mean-constant",
        _D_X,
        "d_x = (d_normalised - normalised * growth) / spread",
        "the mean is treated as a constant",
        "a pass without the road through the mean",
        "If all entries of x grow by the same amount, how does the result change?",
    ),
    Mistake(
        "spread-constant",
        _D_X,
        "d_x = (d_normalised - level) / spread",
        "nothing comes back through the spread",
        "a pass in which the term of the spread is zero, or is not there",
        "Which of your terms says how the spread changes with x, and what is its value?",
    ),
    Mistake(
        "spread-twice",
        _D_X,
        "d_x = (d_normalised - level - 2 * normalised * growth) / spread",
        "what comes through the spread is twice as large as it is",
        "a pass in which the term of the spread counts twice",
        "What are the derivatives of a square and of a root, and which factors do they bring?",
    ),
    Mistake(
        "growth-not-along-the-vector",
        _D_X,
        "d_x = (d_normalised - level - growth) / spread",
        "what came through the spread is not multiplied by the normalised vector",
        "a pass that takes away the mean of d · normalised as it is",
        "How much does each entry contribute to the spread: all the same?",
    ),
    Mistake(
        "not-divided",
        _D_X,
        "d_x = d_normalised - level - normalised * growth",
        "d_x is not divided by the spread",
        "a pass without the division by the spread",
        "By what was x divided on the way forward, and what does that do to its gradient?",
    ),
    Mistake(
        "multiplied-by-spread",
        _D_X,
        "d_x = (d_normalised - level - normalised * growth) * spread",
        "d_x is multiplied by the spread",
        "a pass that multiplies where it should divide",
        "If y = x / 2, what is the gradient at x in terms of that at y?",
    ),
    Mistake(
        "divided-by-variance",
        _D_X,
        "d_x = (d_normalised - level - normalised * growth) / spread**2",
        "d_x is divided by the variance, not by its root",
        "a pass that divides by the spread twice",
        "How many times was x divided by the spread?",
    ),
    Mistake(
        "gain-left-out",
        "d_normalised = d_y * gain",
        "d_normalised = d_y",
        "gain is left out of d_x",
        "a pass that begins behind the gain",
        "By what was the normalised vector multiplied on the way forward?",
    ),
    Mistake(
        "gain-last",
        "d_normalised = d_y * gain",
        "d_normalised = d_y * gain\n    level = np.mean(d_y, axis=-1, keepdims=True)\n"
        "    growth = np.mean(d_y * normalised, axis=-1, keepdims=True)\n"
        "    d_x = gain * (d_y - level - normalised * growth) / spread\n"
        "    return d_x, d_gain, d_bias",
        "the gain multiplies d_x at the end, behind the means",
        "a pass that goes back through the normalising first and through the gain last",
        "On the way forward the gain came last: so what comes first on the way back?",
    ),
    Mistake(
        "divided-by-gain",
        "d_normalised = d_y * gain",
        "d_normalised = d_y / gain",
        "d_y is divided by gain, not multiplied",
        "a pass that undoes the gain",
        "If y = 2 x, what is the gradient at x in terms of that at y?",
    ),
    Mistake(
        "level-a-sum",
        _LEVEL,
        "level = np.sum(d_normalised, axis=-1, keepdims=True)",
        "what comes through the mean is a sum, not a mean",
        "a pass that forgets the 1 / D of the mean",
        "How much of one entry arrives in a mean of D entries?",
    ),
    Mistake(
        "growth-a-sum",
        _GROWTH,
        "growth = np.sum(d_normalised * normalised, axis=-1, keepdims=True)",
        "what comes through the spread is a sum, not a mean",
        "a pass that forgets the 1 / D of the variance",
        "How much of one square arrives in a mean of D squares?",
    ),
    Mistake(
        "sums-for-means",
        _LEVEL + "\n    " + _GROWTH,
        "level = np.sum(d_normalised, axis=-1, keepdims=True)\n"
        "    growth = np.sum(d_normalised * normalised, axis=-1, keepdims=True)",
        "what comes through mean and spread are sums, not means",
        "a pass that forgets the 1 / D of both means",
        "How much of one entry arrives in a mean of D entries?",
    ),
    Mistake(
        "over-the-first-axis",
        _LEVEL + "\n    " + _GROWTH,
        "level = np.mean(d_normalised, axis=0, keepdims=True)\n"
        "    growth = np.mean(d_normalised * normalised, axis=0, keepdims=True)",
        "the two means of the gradient run over the first axis",
        "a pass that averages over vectors, not over entries",
        "Along which axis did mean and variance run on the way forward?",
    ),
    Mistake(
        "batch-norm",
        "    mean = np.mean(x, axis=-1, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=-1, keepdims=True)\n",
        "    across = tuple(range(x.ndim - 1))\n"
        "    mean = np.mean(x, axis=across, keepdims=True)\n"
        "    centred = x - mean\n"
        "    variance = np.mean(centred**2, axis=across, keepdims=True)\n",
        "mean and variance are those of one place in all vectors",
        "a pass that normalises over all axes but the last",
        "Of which numbers did layer_norm take mean and variance: of one vector, or across vectors?",
    ),
    Mistake(
        "growth-added",
        _D_X,
        "d_x = (d_normalised - level + normalised * growth) / spread",
        "what comes through the spread has the wrong sign",
        "a pass that adds the road through the spread",
        "When the spread grows, does the result grow or shrink?",
    ),
    Mistake(
        "level-added",
        _D_X,
        "d_x = (d_normalised + level - normalised * growth) / spread",
        "what comes through the mean has the wrong sign",
        "a pass that adds the road through the mean",
        "When the mean grows, do the centred entries grow or shrink?",
    ),
    Mistake(
        "growth-of-centred",
        _GROWTH,
        "growth = np.mean(d_normalised * centred, axis=-1, keepdims=True)",
        "the road through the spread uses x less its mean, not the normalised vector",
        "a pass with d · centred",
        "Which of the two has variance 1: what is left of x, or what is divided as well?",
    ),
    Mistake(
        "growth-of-d-y",
        _GROWTH,
        "growth = np.mean(d_y * normalised, axis=-1, keepdims=True)",
        "the road through the spread leaves the gain out",
        "a pass whose last term uses d_y without gain",
        "Has the gradient passed the gain before it meets the spread?",
    ),
    Mistake(
        "gain-from-x",
        _GAIN,
        "d_gain = np.sum(d_y * x, axis=vectors)",
        "d_gain uses x, not the normalised vectors",
        "a pass that pairs d_y with x in d_gain",
        "What was it that gain multiplied on the way forward?",
    ),
    Mistake(
        "gain-from-centred",
        _GAIN,
        "d_gain = np.sum(d_y * centred, axis=vectors)",
        "d_gain uses vectors that are not divided by their spread",
        "a pass that pairs d_y with x less its mean in d_gain",
        "What was it that gain multiplied on the way forward?",
    ),
    Mistake(
        "gain-times-gain",
        _GAIN,
        "d_gain = np.sum(d_y * gain * normalised, axis=vectors)",
        "gain itself is a factor of d_gain",
        "a pass that forms d_gain behind the product with gain",
        "In y = gain · n + bias, what is the slope of y with respect to gain?",
    ),
    Mistake(
        "bias-times-gain",
        _BIAS,
        "d_bias = np.sum(d_y * gain, axis=vectors)",
        "gain is a factor of d_bias",
        "a pass that forms d_bias behind the product with gain",
        "In y = gain · n + bias, what is the slope of y with respect to bias?",
    ),
    Mistake(
        "means-over-vectors",
        "return d_x, d_gain, d_bias",
        "count = d_y.size // d_y.shape[-1]\n    return d_x, d_gain / count, d_bias / count",
        "d_gain and d_bias are means over the vectors, not sums",
        "a pass that divides by the number of vectors",
        "When one number is used by many vectors, do its gradients add up or average out?",
    ),
    Mistake(
        "first-axis-only",
        _GAIN + "\n    " + _BIAS,
        "first = 0 if x.ndim > 1 else ()\n    d_gain = np.sum(d_y * normalised, axis=first)\n"
        "    d_bias = np.sum(d_y, axis=first)",
        "d_gain and d_bias are summed over one axis alone",
        "a pass that sums over axis 0, also where there are more axes",
        "Which shape has gain, and which axes of (B, T, D) must be gone?",
    ),
    Mistake(
        "first-axis-always",
        "vectors = tuple(range(x.ndim - 1))",
        "vectors = 0",
        "d_gain and d_bias are summed over axis 0, whatever axes there are",
        "a pass that sums over axis 0, also where it is that of the entries",
        "Which axes must be gone from (D,), from (T, D) and from (B, T, D)?",
    ),
    Mistake(
        "eps-left-out",
        _SPREAD,
        "with np.errstate(all='ignore'):\n        spread = np.sqrt(variance)",
        "eps is left out",
        "a pass with the bare standard deviation",
        "With which eps was the vector normalised on the way forward?",
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
        "a pass that never looks at its argument eps",
        "What changes in your result when the caller passes another eps?",
    ),
    Mistake(
        "sum-over-one-less",
        "variance = np.mean(centred**2, axis=-1, keepdims=True)",
        "with np.errstate(all='ignore'):\n        variance = "
        "np.sum(centred**2, axis=-1, keepdims=True) / (x.shape[-1] - np.float64(1))",
        "the variance is divided by D - 1",
        "a pass with the variance of a sample, ddof=1",
        "Which variance did the way forward use?",
    ),
    Mistake(
        "centred-for-normalised",
        _GROWTH + "\n    " + _D_X,
        "growth = np.mean(d_normalised * centred, axis=-1, keepdims=True)\n"
        "    d_x = (d_normalised - level - centred * growth) / spread",
        "the last term uses x less its mean twice, not the normalised vector",
        "a pass with centred · mean of (d · centred)",
        "Twice x less its mean stands in your last term: how often is it divided by the spread?",
    ),
    Mistake(
        "eps-as-a-floor",
        "spread = np.sqrt(variance + eps)",
        "spread = np.sqrt(np.maximum(variance, eps))",
        "eps is the least that the variance may be, it is not added",
        "a pass with the root of the larger of variance and eps",
        "What did layer_norm do with eps and the variance?",
    ),
    Mistake(
        "one-plus-gain",
        "d_normalised = d_y * gain",
        "d_normalised = d_y * (1 + gain)",
        "d_y is multiplied by 1 + gain, not by gain",
        "a pass back through a layer that scales by 1 + gain",
        "By what did layer_norm scale the normalised vector?",
    ),
    Mistake(
        "one-vector-summed-whole",
        "vectors = tuple(range(x.ndim - 1))",
        "vectors = tuple(range(x.ndim - 1)) or None",
        "for a single vector d_gain and d_bias are one number",
        "a sum over all axes where there is no leading one",
        "What does np.sum do with axis=None, and what with axis=()?",
    ),
)

SAME_AS_OTHERS = (
    ("mean-constant", "level-a-sum"),
    ("mean-constant", "sums-for-means"),
    ("spread-constant", "sums-for-means"),
    ("growth-a-sum", "level-a-sum"),
    ("eps-left-out", "eps-fixed"),
)

INCOMPATIBLE = tuple(frozenset(pair) for pair in SAME_AS_OTHERS)

# One of these is planted in a drill.
DRILLS = (
    ("mean-constant",),
    ("growth-of-d-y",),
    ("gain-from-centred",),
    ("growth-of-centred",),
)

# Exercises that this one repeats or calls: their mistakes are made here too.
KIN = ("layer_norm",)
