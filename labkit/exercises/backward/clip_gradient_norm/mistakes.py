"""Table of data: mistakes of clip_gradient_norm, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

# The lines that a mistake replaces all at once.
_BODY = """total = sum(np.sum(grad**2) for grad in grads)
    norm = np.sqrt(total)
    if norm <= max_norm:
        return grads
    scale = max_norm / norm
    return [grad * scale for grad in grads]"""

MISTAKES = (
    Mistake(
        "largest-singular-value",
        "    total = sum(np.sum(grad**2) for grad in grads)\n",
        "    total = sum(np.linalg.norm(grad, 2) ** 2 for grad in grads)\n",
        "a matrix counts with its largest singular value, not with all its entries",
        "a joint norm that is made of np.linalg.norm(grad, 2)",
        "What does np.linalg.norm(A, 2) give for a matrix, and what without the 2?",
    ),
    Mistake(
        "each-array-by-itself",
        _BODY,
        "return [g * (max_norm / max(np.linalg.norm(g), max_norm)) for g in grads]",
        "each array is clipped by itself",
        "a function that gives every array a limit of its own",
        "If d_U is shortened and d_b_out is not, does the arrow that they make together still "
        "point the same way?",
    ),
    Mistake(
        "each-array-under-the-joint-norm",
        _BODY,
        "return [grad * max_norm / max(np.linalg.norm(grad), 1e-12) for grad in grads]",
        "each array is brought to the limit by itself",
        "a function that gives every array the norm max_norm",
        "Two arrays of length 0.25 make an arrow of which length?",
    ),
    Mistake(
        "each-entry-by-itself",
        _BODY,
        "return [np.clip(grad, -max_norm, max_norm) for grad in grads]",
        "each entry is cut off by itself",
        "a function that cuts every entry to the range from -max_norm to max_norm",
        "Take the arrow (3, 1) and a limit of 1: where does it point when each entry is cut "
        "off at 1?",
    ),
    Mistake(
        "always-scaled",
        "if norm <= max_norm:",
        "if norm == 0:",
        "short gradients are stretched to the limit",
        "a function that gives every gradient the norm max_norm",
        "What should happen to a gradient that is shorter than the limit?",
    ),
    Mistake(
        "zeros-become-nan",
        "if norm <= max_norm:",
        "if False:",
        "short gradients are stretched, and zeros become NaN",
        "a function that always divides by the norm",
        "What should happen to a gradient that is shorter than the limit, or zero?",
    ),
    Mistake(
        "root-missing",
        "norm = np.sqrt(total)",
        "norm = total",
        "the norm lacks its square root",
        "a function that takes the sum of squares for the norm",
        "How long is the arrow (3, 4)?",
    ),
    Mistake(
        "norms-added",
        "total = sum(np.sum(grad**2) for grad in grads)\n    norm = np.sqrt(total)",
        "norm = sum(np.linalg.norm(grad) for grad in grads)",
        "the lengths of the arrays are added up",
        "a function whose norm is the sum of five norms",
        "How long is the arrow (3, 4), and how long are its two parts together?",
    ),
    Mistake(
        "norms-averaged",
        "total = sum(np.sum(grad**2) for grad in grads)\n    norm = np.sqrt(total)",
        "norm = np.mean([np.linalg.norm(grad) for grad in grads])",
        "the norm is the mean of the arrays' lengths",
        "a function whose norm is the mean of five norms",
        "Is an arrow of two parts shorter than its longer part?",
    ),
    Mistake(
        "absolute-values",
        "total = sum(np.sum(grad**2) for grad in grads)\n    norm = np.sqrt(total)",
        "norm = sum(np.sum(np.abs(grad)) for grad in grads)",
        "the norm is a sum of absolute values",
        "a function that uses the L1 norm",
        "How long is the arrow (3, 4) if you walk it straight?",
    ),
    Mistake(
        "squares-missing",
        "np.sum(grad**2)",
        "np.sum(grad)",
        "the entries are added up without squares",
        "a function whose norm is the root of the plain sum",
        "What does a sum of entries say about a gradient with as much above zero as below?",
    ),
    Mistake(
        "mean-over-the-arrays",
        "for grad in grads)\n    norm",
        "for grad in grads) / len(grads)\n    norm",
        "the squares are divided by the number of arrays",
        "a function that averages over the five arrays",
        "Is an arrow of two parts shorter than its longer part?",
    ),
    Mistake(
        "largest-entry",
        "total = sum(np.sum(grad**2) for grad in grads)\n    norm = np.sqrt(total)",
        "norm = max(np.max(np.abs(grad)) for grad in grads)",
        "the norm is the largest entry",
        "a function that takes the largest absolute entry for the norm",
        "Does your norm grow when a second large entry joins the first?",
    ),
    Mistake(
        "largest-array",
        "total = sum(np.sum(grad**2) for grad in grads)\n    norm = np.sqrt(total)",
        "norm = max(np.linalg.norm(grad) for grad in grads)",
        "the norm is that of the largest array",
        "a function that takes the largest of the five norms for the joint one",
        "Does your norm grow when a second large array joins the first?",
    ),
    Mistake(
        "mean-square",
        "norm = np.sqrt(total)",
        "norm = np.sqrt(total / sum(grad.size for grad in grads))",
        "the norm is a root mean square",
        "a function that divides the squares by the number of entries",
        "Is an arrow with twice as many entries of the same size longer, or as long?",
    ),
    Mistake(
        "biases-left-out",
        "for grad in grads)\n    norm",
        "for grad in grads[:3])\n    norm",
        "the biases do not count towards the norm",
        "a function whose norm is that of the three matrices",
        "How many arrays make up the arrow whose length is limited?",
    ),
    Mistake(
        "scale-upside-down",
        "scale = max_norm / norm",
        "scale = norm / max_norm",
        "gradients that are too long get longer still",
        "a function whose scale is upside down",
        "Must the factor for an arrow that is too long be above or below one?",
    ),
    Mistake(
        "norm-one",
        "scale = max_norm / norm",
        "scale = 1 / norm",
        "long gradients end with norm 1, whatever the limit",
        "a function that divides by the norm and stops there",
        "How long is a gradient after division by its own norm, and how long may it be?",
    ),
    Mistake(
        "limit-hard-coded",
        "norm = np.sqrt(total)",
        "norm = np.sqrt(total)\n    max_norm = 0.25",
        "the limit is 0.25 whatever is asked for",
        "a function that ignores its argument max_norm",
        "Which limit does a caller of `clip_gradient_norm(grads, 5)` expect?",
    ),
    Mistake(
        "default-of-one",
        "max_norm=0.25",
        "max_norm=1.0",
        "the limit is 1 when none is given, it should be 0.25",
        "a function whose max_norm is 1 by default",
        "Which default does the stub name for max_norm?",
    ),
    Mistake(
        "limit-compared-with-the-squares",
        "if norm <= max_norm:",
        "if total <= max_norm:",
        "the limit is compared with the sum of squares, before the root",
        "a function that asks whether the squared norm is within the limit",
        "A gradient of norm 0.3 has squares that sum to 0.09: is it within a limit of 0.25?",
    ),
    Mistake(
        "zeros-divided",
        "if norm <= max_norm:",
        "if 0 < norm <= max_norm:",
        "gradients of zero become NaN",
        "a function that divides by the norm also where it is 0",
        "What is 0 / 0, and which line should keep a norm of 0 away from it?",
    ),
    Mistake(
        "condition-reversed",
        "if norm <= max_norm:",
        "if norm > max_norm:",
        "long gradients are left alone and short ones are scaled",
        "a function whose comparison is the wrong way round",
        "Which gradients need to be made shorter, and which ones does your condition pick?",
    ),
    Mistake(
        "condition-reversed-but-for-zeros",
        "if norm <= max_norm:",
        "if norm > max_norm or norm == 0:",
        "long gradients are left alone and short ones are scaled",
        "a function whose comparison is the wrong way round",
        "Which gradients need to be made shorter, and which ones does your condition pick?",
    ),
    Mistake(
        "norm-of-the-first-array",
        "sum(np.sum(grad**2) for grad in grads)",
        "np.sum(grads[0] ** 2)",
        "the norm is that of d_U alone",
        "a function that measures the first of the five arrays",
        "How many arrays make up the arrow whose length is limited?",
    ),
    Mistake(
        "norm-of-the-last-array",
        "sum(np.sum(grad**2) for grad in grads)",
        "np.sum(grads[-1] ** 2)",
        "the norm is that of d_b_out alone",
        "a function in which each array's squares replace those before",
        "How many arrays make up the arrow whose length is limited?",
    ),
    Mistake(
        "biases-not-scaled",
        "return [grad * scale for grad in grads]",
        "return [grad * scale for grad in grads[:3]] + list(grads[3:])",
        "the biases are left as they are",
        "a function that scales the three matrices alone",
        "Does the arrow keep its direction when only some of its parts are shortened?",
    ),
    Mistake(
        "upper-side-only",
        _BODY,
        "return [np.minimum(grad, max_norm) for grad in grads]",
        "entries above the limit are cut off, each by itself",
        "a function that cuts every entry at max_norm, from above only",
        "Take the arrow (3, 1) and a limit of 1: where does it point when each entry "
        "is cut off at 1?",
    ),
    Mistake(
        "norm-as-well",
        _BODY,
        "norm = np.sqrt(sum(np.sum(grad**2) for grad in grads))\n    "
        "return [grad * min(1, max_norm / max(norm, 1e-12)) for grad in grads], norm",
        "the norm comes back beside the gradients",
        "a function that returns the gradients and their norm",
        "How many values does a caller of `clip_gradient_norm` expect?",
    ),
    Mistake(
        "sizes-without-signs",
        "grad * scale",
        "np.abs(grad) * scale",
        "the signs are lost",
        "a function that scales the absolute values",
        "Which way does a gradient point whose entries were all made positive?",
    ),
    Mistake(
        "epsilon-too-large",
        "max_norm / norm",
        "max_norm / (norm + 1e-3)",
        "the number added to the norm is too large",
        "a function that divides by norm + 1e-3",
        "How far under the limit does the norm end, and how far does the contract allow?",
    ),
    Mistake(
        "in-place",
        "return [grad * scale for grad in grads]",
        "for grad in grads:\n        grad *= scale\n    return grads",
        "the caller's gradients are overwritten",
        "a function that scales the arrays it was given",
        "Which operator makes a new array, and which one writes into the array on its left?",
    ),
    Mistake(
        "zero-norm-raises",
        "    norm = np.sqrt(total)\n"
        "    if norm <= max_norm:\n"
        "        return grads\n"
        "    scale = max_norm / norm\n",
        "    norm = float(np.sqrt(total))\n    scale = min(1.0, max_norm / norm)\n",
        "gradients of zero are divided by their norm, which is 0",
        "a function that divides by a norm of 0 among plain Python numbers",
        "What is the norm when every gradient is zero, and what should come back?",
    ),
    Mistake(
        "written-into-the-list",
        "    return [grad * scale for grad in grads]",
        "    for i in range(len(grads)):\n        grads[i] = grads[i] * scale\n    return grads",
        "the scaled arrays are put into the list that came in",
        "a function that assigns to the entries of grads",
        "May grads be a tuple, and who else holds the list?",
    ),
)

INCOMPATIBLE = (
    frozenset({"mean-square", "squares-missing"}),
    frozenset({"limit-hard-coded", "default-of-one"}),
    frozenset({"scale-upside-down", "zeros-become-nan"}),
    # In the one case with a list, both norms are under the limit.
    frozenset({"norm-of-the-first-array", "written-into-the-list"}),
    frozenset({"scale-upside-down", "zeros-divided"}),
    frozenset({"scale-upside-down", "condition-reversed-but-for-zeros"}),
    frozenset({"epsilon-too-large", "condition-reversed-but-for-zeros"}),
    frozenset({"epsilon-too-large", "zeros-become-nan"}),
    frozenset({"epsilon-too-large", "zeros-divided"}),
    *(
        frozenset({"limit-compared-with-the-squares", name})
        for name in ("norms-added", "absolute-values", "largest-entry", "largest-array")
    ),
)
