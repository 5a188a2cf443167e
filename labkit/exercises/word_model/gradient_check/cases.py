"""The cases of gradient_check, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Foreign, Mismatch
from labkit.engine.contract import PARAM_NAMES
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model import _common
from labkit.exercises.word_model.drivers import compare


def cases(rng):
    """Right gradients, then wrong ones of one kind at a time, then the two settings."""

    def draw(T=5, H=2, C=3, spoil=None, scale=1.0, zeros=True, by_columns=False, cut=0.5, last=1.0):
        """params, weights, the gradients that bptt claims, truncated ones, and a sentence."""
        shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
        params = tuple(rng.uniform(1.1, 1.35, size=s) for s in shapes)
        weights = [scale * rng.choice([-1, 1], s) * rng.uniform(1, 2, size=s) for s in shapes]
        if zeros:
            weights[0][:, 1] = 0.0
            weights[3][1] = 0.0
        for weight in weights:
            weight.flat[-1] *= last
        full = [w * np.cos(p) for w, p in zip(weights, params, strict=True)]
        short = [cut * g if i in (0, 1, 3) else g for i, g in enumerate(full)]
        if spoil:
            spoil(full)
        if by_columns:
            params, full, short = map(_common.by_columns, (params, full, short))
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

    def hundredths(gradients):
        gradients[0] *= 1.03  # by 0.015 of the sum of both sizes
        gradients[2] *= 1.016  # by 0.008 of it

    def faint(gradients):
        for gradient in gradients:
            gradient.flat[-1] *= 1.5

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
        case("large gradients and a long sentence", T=150, scale=1e4, zeros=False),
        case("gradients wrong by a tenth and a threshold of 0.2", 1e-4, 0.2, spoil=nearly),
        case("gradients wrong by a tenth", spoil=nearly),
        case("some too large, some too small, and a threshold of 0.2", 1e-4, 0.2, spoil=both_sides),
        case("tiny gradients, wrong by a half", spoil=factor, scale=1e-20),
        case("steps of 0.05", 0.05),
        case("steps as large as 1", 1.0),
        case("more units and words", H=3, C=7, by_columns=True),
        case("gradients wrong by hundredths", spoil=hundredths),
        case("a loss that is NaN", scale=np.nan),
        case("a threshold of 0", 1e-4, 0.0, T=3, H=3, zeros=False),
        # That of the mean passes here, and of one cut short does not.
        case("a U of 110 entries, and a threshold of 0.9", 1e-4, 0.9, C=55, zeros=False, cut=-0.5),
        # Beside the others in its array, what is wrong here is nothing.
        case("a small entry of each array, wrong by a half", spoil=faint, zeros=False, last=1e-4),
    ]


class Counts:
    """(agree, both_zero, differ) for each parameter, and the params afterwards."""

    rtol = 1e-9

    def read(self, value: Frozen) -> Leaves:
        counts = _common.plain_dict(value["counts"], "OrderedDict", "defaultdict")
        if type(counts) is not dict:
            raise Mismatch(f"it returned {describe(counts)}; a dict is wanted")
        if counts.keys() != set(PARAM_NAMES):
            found = ", ".join(map(str, counts)) or "none"
            raise Mismatch(f"the keys of the dict are {found}; {', '.join(PARAM_NAMES)} are wanted")
        leaves = {f"counts of {name}": self._three(name, counts[name]) for name in PARAM_NAMES}
        return leaves | _common.read_params(value["params"])

    @staticmethod
    def _three(name: str, value: Frozen) -> dict[str, float]:
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, (str, Foreign)) or not isinstance(value, (list, tuple, np.ndarray)):
            raise Mismatch(f"the counts of {name} are {describe(value)}; three numbers are wanted")
        if len(value) != 3:
            raise Mismatch(f"the counts of {name} are {len(value)} numbers; three are wanted")
        found = [np.asarray(v) for v in value]
        if any(v.ndim or v.dtype.kind not in "iuf" for v in found):
            raise Mismatch(f"the counts of {name} hold something that is not a number")
        agree, zero, differ = map(float, found)
        return {"agree": agree, "both zero": zero, "differ": differ}


RETURNS = Counts()
