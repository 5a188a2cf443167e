"""Exercise 9.5: gradient_check, back-propagation against finite differences, entry by entry."""

from typing import Any

import numpy as np

from labkit.engine import Case, Exercise, Foreign, Mismatch
from labkit.engine.contract import PARAM_NAMES
from labkit.engine.drivers.word_model import compare
from labkit.engine.plain import describe
from labkit.exercises.backward.numerical_gradient import numerical_gradient
from labkit.exercises.word_model import _common
from labkit.exercises.word_model._gradient_check import MISTAKES


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count the entries where back-propagation and finite differences agree, and where not.

    Arguments:
        model: has params, bptt(x, y, truncate) and calculate_loss(X, y); params are what they
            were when the check is over.
        x, y: inputs and targets of one sentence.
        h: step of the central differences.
        threshold: two numbers a, b differ unless |a - b| < threshold * (|a| + |b|).

    Returns:
        dict from "U", "V", "W", "b_hidden", "b_out" to (agree, both_zero, differ): how many
        entries agree, are 0 both ways (0/0, which proves nothing), and differ. NaN differs.
    """
    gradients = model.bptt(x, y, truncate=len(x))
    counts = {}
    names = ("U", "V", "W", "b_hidden", "b_out")
    for name, param, gradient in zip(names, model.params, gradients, strict=True):
        numerical = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y),  # the sum, as in bptt
            param,
            h,
        )
        difference = np.abs(gradient - numerical)
        size = np.abs(gradient) + np.abs(numerical)
        both_zero = size == 0
        agree = difference < threshold * size
        differ = ~(agree | both_zero)
        counts[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return counts


def cases(rng):
    """Right gradients, then wrong ones of one kind at a time, then the two settings."""

    def draw(T=5, spoil=None, scale=1.0, zeros=True):
        """params, weights, the gradients that bptt claims, truncated ones, and a sentence."""
        H, C = 2, 3
        shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
        params = tuple(rng.uniform(1.1, 1.35, size=s) for s in shapes)
        weights = [scale * rng.choice([-1, 1], s) * rng.uniform(1, 2, size=s) for s in shapes]
        if zeros:
            weights[0][:, 1] = 0.0
            weights[3][1] = 0.0
        full = [w * np.cos(p) for w, p in zip(weights, params, strict=True)]
        short = [0.5 * g if i in (0, 1, 3) else g for i, g in enumerate(full)]
        if spoil:
            spoil(full)
        return params, tuple(weights), full, short, rng.integers(C, size=T), rng.integers(C, size=T)

    def factor(gradients):
        gradients[1] *= 1.5

    def entries(gradients):
        gradients[0][1, 2] *= 1.3
        gradients[2][2, 1] *= -1
        gradients[4][2] = 0.0

    def not_a_number(gradients):
        gradients[2][2, 1] = gradients[3][0] = np.nan

    def nearly(gradients):
        for gradient in gradients:
            gradient *= 1.1

    def both_sides(gradients):
        gradients[0] *= 1.3  # by 0.130 of the sum of both sizes, by 0.23 of the larger one
        gradients[2] *= 0.82  # by 0.099 of the sum, by 0.22 of the smaller one

    def case(label, *rest, **given):
        return Case(label, *draw(**given), *rest, driver=compare)

    return [
        case("gradients that are right", zeros=False),
        case("gradients that are zero both ways in places"),
        case("a V whose gradient is wrong throughout", spoil=factor),
        case("three wrong entries", spoil=entries, zeros=False),
        case("gradients that are NaN in places", spoil=not_a_number),
        case("a sentence of one word", T=1),
        case("small gradients, wrong by a half", spoil=factor, scale=1e-3),
        case("large gradients", scale=1e4, zeros=False),
        case("gradients wrong by a tenth and a threshold of 0.2", 1e-4, 0.2, spoil=nearly),
        case("gradients wrong by a tenth", spoil=nearly),
        case("some too large, some too small, and a threshold of 0.2", 1e-4, 0.2, spoil=both_sides),
        case("tiny gradients, wrong by a half", spoil=factor, scale=1e-11),
        case("steps of 0.05", 0.05),
        case("steps as large as 1", 1.0),
    ]


class Counts:
    """(agree, both_zero, differ) for each parameter, and the params afterwards."""

    rtol = 1e-9

    def read(self, value: Any) -> dict[str, Any]:
        counts = _common.plain_dict(value["counts"], "OrderedDict", "defaultdict")
        if type(counts) is not dict:
            raise Mismatch(f"it returned {describe(counts)}; a dict is wanted")
        if counts.keys() != set(PARAM_NAMES):
            found = ", ".join(map(str, counts)) or "none"
            raise Mismatch(f"the keys of the dict are {found}; {', '.join(PARAM_NAMES)} are wanted")
        leaves = {f"counts of {name}": self._three(name, counts[name]) for name in PARAM_NAMES}
        return leaves | _common.read_params(value["params"])

    @staticmethod
    def _three(name: str, value: Any) -> dict[str, int]:
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, (str, Foreign)) or not isinstance(value, (list, tuple, np.ndarray)):
            raise Mismatch(f"the counts of {name} are {describe(value)}; three numbers are wanted")
        if len(value) != 3:
            raise Mismatch(f"the counts of {name} are {len(value)} numbers; three are wanted")
        found = [np.asarray(v) for v in value]
        if any(v.ndim or v.dtype.kind not in "iuf" for v in found):
            raise Mismatch(f"the counts of {name} hold something that is not a number")
        return dict(zip(("agree", "both zero", "differ"), map(float, found), strict=True))


EXERCISE = Exercise(
    answer=gradient_check,
    cases=cases,
    returns=Counts(),
    number="9.5",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "Two gradients of the same loss are compared, entry by entry: the one that the model's "
        "own `bptt` gives without any truncation, and the one that `numerical_gradient` of lab "
        "04 finds by trying. Every entry falls in one of three drawers, and you count the drawers.",
        "`bptt` gives the gradient of a sum over words: what does `calculate_loss` give, and "
        "what turns one into the other? Which truncation makes the two gradients those of the "
        "same loss? What does your comparison say of an entry that is 0 both ways, and what of "
        "one that is NaN?",
        "exact gradients ← the model's bptt, as many steps as words\n\nfor each parameter: "
        "numerical gradient of the summed loss\n\n  zero ← both are exactly 0\n\n  agree ← their "
        "distance is below the threshold's share of their sizes\n\n  differ ← all the rest, so "
        "that NaN ends up here\n\ncount the three and file them under the parameter's name",
    ),
    mistakes=MISTAKES,
    # What stops at the first fault shows one parameter only, too few numbers to tell these apart.
    incompatible=tuple(
        frozenset({"stops-at-the-first-fault", other})
        for other in (
            "truncated-against-full",
            "measured-against-one",
            "measured-against-the-larger",
        )
    ),
)
