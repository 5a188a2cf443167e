"""Table of data: mistakes of gradient_check, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_NUMERICAL = """\
        numerical = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y),  # the sum, as in bptt
            param,
            h,
        )
"""
_SORT = """\
        both_zero = size == 0
        agree = difference < threshold * size
        differ = ~(agree | both_zero)
"""
_COUNTED = "(int(agree.sum()), int(both_zero.sum()), int(differ.sum()))"

MISTAKES = (
    Mistake(
        "mean-for-sum",
        "model.calculate_loss([x], [y]) * len(y)",
        "model.calculate_loss([x], [y])",
        "the numerical gradient belongs to the mean, bptt's to the sum",
        "a check that differentiates the mean loss",
        "calculate_loss is a mean over words. Of which loss does bptt give the gradient?",
    ),
    Mistake(
        "truncated-against-full",
        "model.bptt(x, y, truncate=len(x))",
        "model.bptt(x, y)",
        "a truncated gradient is compared with a full one",
        "a check that leaves bptt at its default truncation",
        "Of how many steps back does a finite difference know?",
    ),
    Mistake(
        "zero-over-zero-passes",
        _SORT,
        "        both_zero = np.zeros_like(size, dtype=bool)\n"
        "        agree = difference <= threshold * size\n"
        "        differ = ~agree\n",
        "0/0 is counted as agreement, silently",
        "a check that passes every entry that is zero both ways",
        "How many entries of U does a sentence of four words prove right?",
    ),
    Mistake(
        "zero-over-zero-fails",
        _SORT,
        "        both_zero = np.zeros_like(size, dtype=bool)\n"
        "        agree = difference < threshold * size\n"
        "        differ = ~agree\n",
        "0/0 is counted as a difference",
        "a check that fails every entry that is zero both ways",
        "If both ways give 0 for a word that does not occur, does one of them err?",
    ),
    Mistake(
        "zero-counted-twice",
        "agree = difference < threshold",
        "agree = difference <= threshold",
        "0/0 is counted twice: as zero and as agreement",
        "an agree that holds the zeros too",
        "What do the three counts of a parameter sum to, and how many entries has it?",
    ),
    Mistake(
        "nan-passes",
        _SORT,
        "        both_zero = size == 0\n"
        "        differ = difference > threshold * size\n"
        "        agree = ~(differ | both_zero)\n",
        "a gradient that is NaN counts as right",
        "a check that asks whether NaN is too large, which it never is",
        "Is NaN > 0.01? And is NaN < 0.01?",
    ),
    Mistake(
        "nan-nowhere",
        "differ = ~(agree | both_zero)",
        "differ = (difference >= threshold * size) & ~both_zero",
        "a gradient that is NaN is counted nowhere",
        "a differ that asks whether NaN is too large, which it never is",
        "What do the three counts of a parameter sum to when some entries are NaN?",
    ),
    Mistake(
        "absolute-difference",
        "agree = difference < threshold * size",
        "agree = (difference < threshold) & ~both_zero",
        "differences are not measured against the gradients' size",
        "a check of absolute differences",
        "Two gradients of 0.001 and 0.0015: close or far apart?",
    ),
    Mistake(
        "threshold-ignored",
        "difference < threshold * size",
        "difference < 0.01 * size",
        "the threshold has no effect",
        "a check whose threshold is always 0.01",
        "Which argument says how far apart two numbers may be?",
    ),
    Mistake(
        "step-ignored",
        "            h,\n",
        "            1e-4,\n",
        "the step h has no effect",
        "a check whose step is always 1e-4",
        "Which argument says how far a parameter is moved?",
    ),
    Mistake(
        "forward-difference",
        _NUMERICAL,
        "        numerical = np.zeros_like(param)\n"
        "        start = model.calculate_loss([x], [y]) * len(y)\n"
        "        for index in np.ndindex(param.shape):\n"
        "            kept = param[index]\n"
        "            param[index] = kept + h\n"
        "            moved = model.calculate_loss([x], [y]) * len(y)\n"
        "            numerical[index] = (moved - start) / h\n"
        "            param[index] = kept\n",
        "differences are taken on one side only",
        "a check by forward differences",
        "At which point is (f(x + h) - f(x)) / h the slope, if not quite at x?",
    ),
    Mistake(
        "params-not-restored",
        "        difference = np.abs(gradient - numerical)\n",
        "        param -= h\n        difference = np.abs(gradient - numerical)\n",
        "the parameters are left a step away from where they were",
        "a check that moves each entry to the minus side and leaves it there",
        "What does an entry hold when its turn is over?",
    ),
    Mistake(
        "names-in-another-order",
        '("U", "V", "W", "b_hidden", "b_out")',
        '("U", "W", "V", "b_hidden", "b_out")',
        "the counts of V are filed under W",
        "a check that names the parameters U, W, V",
        "In which order do params and gradients come?",
    ),
    Mistake(
        "counts-in-another-order",
        _COUNTED,
        "(int(agree.sum()), int(differ.sum()), int(both_zero.sum()))",
        "differ comes before both_zero",
        "(agree, differ, both_zero)",
        "In which order does the docstring name the three counts?",
    ),
    Mistake(
        "stops-at-the-first-fault",
        "    return counts",
        "        if differ.any():\n            break\n    return counts",
        "the check ends with the first parameter that differs",
        "a check that never looks at the parameters after a fault",
        "Which other gradients would you like to know about once V is wrong?",
    ),
    Mistake(
        "measured-against-one",
        "agree = difference < threshold * size",
        "agree = difference < threshold * np.abs(gradient)",
        "differences are measured against the exact gradient alone",
        "a check against threshold * |a|",
        "Which two sizes stand on the right of the docstring's inequality?",
    ),
    Mistake(
        "measured-against-the-larger",
        "agree = difference < threshold * size",
        "agree = difference < threshold * np.maximum(np.abs(gradient), np.abs(numerical))",
        "differences are measured against the larger gradient, not against the sum",
        "a check against threshold * max(|a|, |b|)",
        "What joins the two sizes in the docstring's inequality?",
    ),
    Mistake(
        "sign-kept",
        "difference = np.abs(gradient - numerical)",
        "difference = gradient - numerical",
        "a gradient that is far too small passes",
        "a difference that keeps its sign",
        "Is -5 smaller than a threshold of 0.01?",
    ),
    Mistake(
        "zero-one-way",
        "both_zero = size == 0",
        "both_zero = gradient == 0",
        "an entry counts as 0/0 when only bptt gives 0",
        "a check that looks for zeros on one side",
        "If bptt gives 0 and finite differences give 3, which drawer is that?",
    ),
    Mistake(
        "quotient-off",
        "numerical = numerical_gradient(",
        "numerical = 2 * numerical_gradient(",
        "no difference quotient comes near its derivative",
        "quotients that are twice what they should be",
        "By what is the difference of the two losses divided?",
    ),
    Mistake(
        "zeros-differ-too",
        "differ = ~(agree | both_zero)",
        "differ = ~agree",
        "0/0 is counted twice: as zero and as a difference",
        "a differ that holds the zeros too",
        "What do the three counts of a parameter sum to, and how many entries has it?",
    ),
    Mistake(
        "np-isclose",
        "agree = difference < threshold * size",
        "agree = np.isclose(gradient, numerical, rtol=threshold) & ~both_zero",
        "differences are measured as np.isclose does, against one gradient and 1e-8",
        "a check by np.isclose with the threshold for rtol",
        "Which two sizes stand on the right of the docstring's inequality, and is 1e-8 there?",
    ),
    Mistake(
        "small-for-zero",
        _SORT,
        "        both_zero = (np.abs(gradient) < 1e-3) & (np.abs(numerical) < 1e-3)\n"
        "        agree = (difference < threshold * size) & ~both_zero\n"
        "        differ = ~(agree | both_zero)\n",
        "small gradients count as zero, whether they agree or not",
        "a check that takes what is below 1e-3 on both sides for 0/0",
        "Is a gradient of 0.0005 zero, and what if its other value is 0.0002?",
    ),
    Mistake(
        "tiny-for-zero",
        _SORT,
        "        both_zero = (np.abs(gradient) < 1e-8) & (np.abs(numerical) < 1e-8)\n"
        "        agree = (difference < threshold * size) & ~both_zero\n"
        "        differ = ~(agree | both_zero)\n",
        "tiny gradients count as zero, whether they agree or not",
        "a check that takes what is below 1e-8 on both sides for 0/0",
        "Which two numbers does the docstring call 0 both ways?",
    ),
    Mistake(
        "loss-never-moves",
        "        difference = np.abs(gradient - numerical)\n",
        "        numerical = 0 * numerical\n        difference = np.abs(gradient - numerical)\n",
        "every difference quotient is 0",
        "a check in which moving an entry never moves the loss",
        "Is the array that you move one that the model computes with?",
    ),
    Mistake(
        "stops-at-the-first-entry",
        "        counts[name] =",
        "        first = np.cumsum(differ).reshape(differ.shape) - differ == 0\n"
        "        agree, both_zero, differ = agree & first, both_zero & first, differ & first\n"
        "        counts[name] =",
        "a parameter is given up at its first entry that differs",
        "a check that counts no entry behind the first fault of a parameter",
        "What do the three counts of a parameter sum to, and how many entries has it?",
    ),
    Mistake(
        "copy-nudged",
        ("            param,\n            h,\n        )\n"),
        (
            "            flat := param.reshape(-1),\n"
            "            h,\n"
            "        ).reshape(param.shape)\n"
        ),
        "where params are stored column by column, a copy is nudged",
        "a check whose param.reshape(-1) is a copy there, which no loss reads",
        "When is reshape(-1) or ravel() a view of the array, and when a copy?",
    ),
    Mistake(
        "fifty-at-most",
        "        counts[name] =",
        "        seen = np.arange(size.size).reshape(size.shape) < 50\n"
        "        agree, both_zero, differ = agree & seen, both_zero & seen, differ & seen\n"
        "        counts[name] =",
        "of a parameter only 50 entries are looked at",
        "a check of a sample of 50 entries",
        "What do the three counts of a parameter sum to, and how many entries has it?",
    ),
    Mistake(
        "verdict-for-the-whole",
        "        agree = difference < threshold * size\n",
        (
            "        near = np.linalg.norm(difference) < threshold * (\n"
            "            np.linalg.norm(gradient) + np.linalg.norm(numerical)\n"
            "        )\n"
            "        agree = near & ~both_zero\n"
        ),
        "all entries of a parameter share one verdict, by their norms",
        "a check that compares norms of whole parameters",
        "If one entry of twenty is wrong, how many should differ?",
    ),
)

# What stops at the first fault shows one parameter only, too few numbers to tell these apart.
INCOMPATIBLE = tuple(
    frozenset({"stops-at-the-first-fault", other})
    for other in (
        "truncated-against-full",
        "measured-against-one",
        "measured-against-the-larger",
    )
) + (
    # That the loss never moves shows in entries that bptt alone gives as 0.
    frozenset({"loss-never-moves", "zero-over-zero-fails"}),
    frozenset({"loss-never-moves", "stops-at-the-first-fault"}),
    frozenset({"loss-never-moves", "stops-at-the-first-entry"}),
    frozenset({"quotient-off", "zero-one-way"}),
    # Twice the gradient is away from it by its whole size, which no threshold below 1 lets pass.
    frozenset({"quotient-off", "measured-against-one"}),
)
