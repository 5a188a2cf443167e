"""Exercise 7.3: clip_by_value, a limit for every entry."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, gradients
from labkit.exercises.backward._common import gradients_of_norm


def clip_by_value(grads, clip_value):
    """Gradients whose entries lie between -clip_value and clip_value.

    Arguments:
        grads: tuple or list of five arrays, left as they are.
        clip_value: the limit, a positive number. Entries within it stay what they are.

    Returns:
        five arrays, in the same order and shapes.
    """
    clipped = []
    for grad in grads:
        bounded = np.clip(grad, -clip_value, clip_value)
        clipped.append(bounded)
    return tuple(clipped)


def cases(rng):
    """Entries on both sides of the limit, far over it, all under it, zeros, lists, size 1."""

    def spread(limit, H=3, C=4):
        """About half of the entries of each array over the limit, both signs."""
        shapes = ((H, C), (H, H), (C, H), (H, 1), (C, 1))
        grads = [limit * rng.uniform(0.2, 1.8, s) * rng.choice([-1, 1], s) for s in shapes]
        for grad in grads:  # the first entries decide nothing by chance
            grad.flat[0] = 1.7 * limit * rng.choice([-1, 1])
            grad.flat[-1] = 0.4 * limit * rng.choice([-1, 1])
        grads[0][0, 0], grads[0][0, 1], grads[1].flat[-1] = 2.1 * limit, -2.3 * limit, -0.3 * limit
        return tuple(grads)

    return [
        Case("a limit of 1", spread(1.0), 1.0),
        Case("a limit of 5", spread(5.0, H=2, C=5), 5.0),
        Case("a limit of 0.1", spread(0.1, H=4, C=2), 0.1),
        Case("one entry over the limit", _one_large(rng), 0.5),
        Case("every entry within the limit", gradients_of_norm(rng, 0.9), 1.0),
        Case("gradients in a list", list(spread(0.25, H=2, C=3)), 0.25),
        Case("gradients near 1000", gradients_of_norm(rng, 5000.0, H=4, C=3), 2.0),
        Case("a limit that is a whole number", spread(3.0, H=2, C=2), 3),
        Case("gradients that are all zero", tuple(0 * g for g in gradients_of_norm(rng, 1.0)), 0.5),
        Case("one unit and one letter", gradients_of_norm(rng, 9.0, H=1, C=1), 1.5),
    ]


def _one_large(rng):
    grads = gradients_of_norm(rng, 0.45, H=3, C=5)
    grads[1][2, 0] = -4.0
    return grads


_LINE = "bounded = np.clip(grad, -clip_value, clip_value)"


EXERCISE = Exercise(
    answer=clip_by_value,
    cases=cases,
    returns=gradients(rtol=1e-9),
    number="7.3",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "Every entry of every gradient gets the same two walls. An entry beyond a wall is put on "
        "it; an entry between them is left alone. What came in stays as it was.",
        "Which two numbers are the walls? A gradient of -7 with a limit of 5: on which wall does "
        "it end? Is there a NumPy function that takes an array, a lower and an upper wall?",
        "for each array: a new array with each entry put between the two walls\n\n"
        "hand all five back in their order",
    ),
    mistakes=(
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
            "a function that clips in place",
            "What does `out=grad` do, and who else holds that array?",
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
            "only-the-last",
            "        clipped.append(bounded)\n    return tuple(clipped)",
            "        clipped = [*grads[:-1], bounded]\n    return tuple(clipped)",
            "only the last of the five gradients is limited",
            "a function whose loop keeps its last result alone",
            "What becomes of the arrays that the loop made before its last round?",
        ),
    ),
    incompatible=(frozenset({"matrices-only", "only-the-last"}),),  # nothing-limited
)
