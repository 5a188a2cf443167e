"""Table of data: mistakes of clip_by_value, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_LINE = "bounded = np.clip(grad, -clip_value, clip_value)"

MISTAKES = (
    Mistake(
        "joint-norm",
        _LINE,
        "norm = np.sqrt(sum(np.sum(g**2) for g in grads))\n"
        "        bounded = grad * min(1.0, clip_value / max(norm, 1e-300))",
        "the joint norm is limited, not each entry",
        "a clip by norm, as in lab 04",
        "Which entries of your result are changed: all of them, or those beyond the limit?",
    ),
    Mistake(
        "norm-of-each-array",
        _LINE,
        "norm = np.sqrt(np.sum(grad**2))\n"
        "        bounded = grad * min(1.0, clip_value / max(norm, 1e-300))",
        "the norm of each array is limited, not each entry",
        "a clip by norm, array by array",
        "Which entries of your result are changed: all of them, or those beyond the limit?",
    ),
    Mistake(
        "scaled-by-the-largest-entry",
        _LINE,
        "largest = np.max(np.abs(grad))\n"
        "        bounded = grad * min(1.0, clip_value / max(largest, 1e-300))",
        "an array is scaled until its largest entry fits",
        "a function that scales each array by its largest entry",
        "What should happen to an entry that is within the limit already?",
    ),
    Mistake(
        "only-from-above",
        _LINE,
        "bounded = np.minimum(grad, clip_value)",
        "large negative entries are not limited",
        "a function that has an upper wall alone",
        "What does your function make of -7 when the limit is 5?",
    ),
    Mistake(
        "only-from-below",
        _LINE,
        "bounded = np.maximum(grad, -clip_value)",
        "large positive entries are not limited",
        "a function that has a lower wall alone",
        "What does your function make of 7 when the limit is 5?",
    ),
    Mistake(
        "negative-entries-lost",
        _LINE,
        "bounded = np.clip(grad, 0, clip_value)",
        "negative entries become zero",
        "a clip between 0 and the limit",
        "A negative gradient says that the weight should grow. What is left of that message?",
    ),
    Mistake(
        "sign-lost",
        _LINE,
        "bounded = np.minimum(np.abs(grad), clip_value)",
        "every entry comes back positive",
        "a function that limits the absolute values and forgets the signs",
        "What did -0.3, which is within the limit, become?",
    ),
    Mistake(
        "large-entries-dropped",
        _LINE,
        "bounded = np.where(np.abs(grad) > clip_value, 0.0, grad)",
        "entries beyond the limit become zero",
        "a function that throws large entries away",
        "The steepest weight is the one that you stop moving: where should its entry end?",
    ),
    Mistake(
        "large-entries-all-positive",
        _LINE,
        "bounded = np.where(np.abs(grad) > clip_value, clip_value, grad)",
        "large negative entries end on the upper wall",
        "a function that sets every large entry to +limit",
        "On which side of zero should -7 end when the limit is 5?",
    ),
    Mistake(
        "sign-times-limit",
        _LINE,
        "bounded = clip_value * np.sign(grad)",
        "every entry is pushed to the limit, the small ones too",
        "the limit times the sign of each entry",
        "What should happen to an entry that is within the limit already?",
    ),
    Mistake(
        "limit-of-one",
        "np.clip(grad, -clip_value, clip_value)",
        "np.clip(grad, -1.0, 1.0)",
        "the limit is 1, whatever clip_value says",
        "a clip at ±1",
        "Which argument says where the walls stand?",
    ),
    Mistake(
        "squashed",
        _LINE,
        "bounded = clip_value * np.tanh(grad / clip_value)",
        "every entry is squashed, the small ones too",
        "a smooth limit made with tanh",
        "What should happen to an entry that is within the limit already?",
    ),
    Mistake(
        "in-place",
        _LINE,
        "bounded = np.clip(grad, -clip_value, clip_value, out=grad)",
        "the caller's gradients are changed",
        "a function that writes into the arrays it was given",
        "Which of your lines writes into an array of grads, and who else holds that array?",
    ),
    Mistake(
        "matrices-only",
        _LINE,
        "bounded = np.clip(grad, -clip_value, clip_value) if grad.shape[1] > 1 else grad",
        "the biases are not limited",
        "a function that leaves columns alone",
        "Which of the five gradients do you clip?",
    ),
    Mistake(
        "limit-of-5",
        _LINE,
        "bounded = np.clip(grad, -5, 5)",
        "the limit is always 5",
        "a function that never reads clip_value",
        "Which argument says where the walls stand?",
    ),
    Mistake(
        "nothing-limited",
        _LINE,
        "bounded = grad",
        "all five come back as they went in",
        "a function that returns its argument, or whose loop binds a name and changes nothing",
        "Where does the clipped array go after it was computed?",
    ),
    Mistake(
        "put-back-column-by-column",
        _LINE,
        "bounded = np.clip(grad, -clip_value, clip_value).ravel().reshape(grad.shape, order='F')",
        "the entries of matrices change places: read by rows, put back by columns",
        "arrays that are laid out row by row and put back column by column",
        "In which order does ravel lay the entries out, and in which order are they put back?",
    ),
    Mistake(
        "only-the-last",
        "        clipped.append(bounded)\n    return tuple(clipped)",
        "        clipped = [*grads[:-1], bounded]\n    return tuple(clipped)",
        "only the last of the five gradients is limited",
        "a function whose loop keeps its last result alone",
        "What becomes of the arrays that the loop made before its last round?",
    ),
    Mistake(
        "norm-of-each-row",
        _LINE,
        "norms = np.sqrt(np.sum(grad**2, axis=1, keepdims=True))\n"
        "        bounded = grad * np.minimum(1.0, clip_value / np.maximum(norms, 1e-300))",
        "the norm of each row is limited, not each entry",
        "a clip by norm, row by row",
        "Which entries of your result are changed: all of a row, or those beyond the limit?",
    ),
    Mistake(
        "one-array-of-each-shape",
        "    return tuple(clipped)",
        "    of_shape = {array.shape: array for array in clipped}\n"
        "    return tuple(of_shape[array.shape] for array in clipped)",
        "of arrays of one shape, the last stands for all",
        "a dict by shape, which holds one array of each",
        "What happens in a dict to the first of two equal keys?",
    ),
    Mistake(
        "one-result-for-all-calls",
        "    return tuple(clipped)",
        '    kept = vars(clip_by_value).setdefault("clipped", [])\n'
        "    kept[:] = clipped\n"
        "    return kept",
        "every call hands out the same five arrays",
        "arrays that are kept and filled again by the next call",
        "What becomes of the arrays of one call when another is made?",
    ),
)

INCOMPATIBLE = (frozenset({"matrices-only", "only-the-last"}),)
