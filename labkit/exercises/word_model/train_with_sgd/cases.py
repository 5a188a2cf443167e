"""The cases of train_with_sgd, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Foreign, Mismatch
from labkit.engine.compare import UNTOLD
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model import _common
from labkit.exercises.word_model.drivers import train

_ORDER, _KNOWN = "the order of the sentences", "not drawn"


def cases(rng):
    """A rate that is never too large, then one that is; few and many epochs; sentences alike."""

    def case(label, pull, *rest, lengths=(3, 5, 2), H=2, C=4):
        params = _common.random_params(rng, H, C)
        X = [rng.integers(1, 9, size=T) for T in lengths]
        y = [rng.integers(1, 9, size=T) for T in lengths]
        return Case(label, params, pull, X, y, *rest, driver=train)

    def settled(label, *rest, shares=(0.0, 0.0, 0.0, 0.0, 0.0)):
        """The one sentence pulls to 0, where shares of 0 already are."""
        params = tuple(
            rng.uniform(0.8, 1.2, size=s) for s in ((2, 4), (2, 2), (4, 2), (2, 1), (4, 1))
        )
        params = tuple(share * (p - p.mean()) for share, p in zip(shares, params, strict=True))
        return Case(label, params, 1.0, [np.array([4, 2])], [np.array([1, 2])], *rest, driver=train)

    x, *y = rng.integers(1, 9, size=(5, 3))
    again = _common.random_params(rng, 2, 3), 1.0, [x, x, x + 1, x], y
    # No two of them alike: of equal ones the order would not show.
    many = [1 + np.array([n // 64, n // 8 % 8, n % 8]) for n in rng.permutation(512)[:120]]
    return [
        case("a loss that only falls", 1.0, 0.05, 25),
        case("one epoch", 1.0, 0.1, 1, lengths=(3, 5, 2, 6, 1, 4)),
        case("a rate that is too large at first", 1.0, 2.3, 6, lengths=(3,)),
        case("a rate that is far too large", 2.0, 3.0, 7, lengths=(2, 4)),
        case("a loss that rises and falls", 1.0, 2.6, 12, lengths=(4, 1)),
        case("rate and epochs left at their defaults", 30.0),
        case("epochs left at their default", 1.0, 2.2, lengths=(4,)),
        settled("a loss that falls, jumps, and falls slowly", 1.3, 6, shares=(9, 0.4, 9, 9, 9)),
        settled("a loss that stays as it is", 0.5, 3),
        case("one sentence", 1.0, 0.2, 3, lengths=(6,)),
        Case("a hundred and twenty sentences", _common.random_params(rng, 2, 3), 0.1, many,
             [*rng.integers(1, 9, size=(120, 3))], 0.1, 2, driver=train),
        case("no epoch", 1.0, 0.1, 0),
        case("a learning rate of 0", 1.0, 0.0, 2),
        settled("a loss that rises by half a percent", 0.6675, 3, shares=(0, 1e-3, 0, 0, 0)),
        case("a small rate that is too large", 2.3e5, 1e-5, 6, lengths=(3,)),
        Case("a sentence that comes twice, with other targets", *again, 0.2, 2, driver=train),
        settled("a loss that rises by 2e-10 of itself", (2 + 1e-10) / 3, 2,
                shares=(0, 1e-3, 0, 0, 0)),
    ]  # fmt: skip


class Trained:
    """(losses, rates), and the params afterwards."""

    rtol = 1e-7

    def read(self, value: Frozen) -> Leaves:
        returned = value["returned"]
        if not isinstance(returned, (tuple, list)) or len(returned) != 2:
            raise Mismatch(f"it returned {describe(returned)}; (losses, rates) is wanted")
        leaves = {n: _row(n, v) for n, v in zip(("losses", "rates"), returned, strict=True)}
        leaves |= _common.read_params(value["params"])
        if _shuffled(value["order"], value["sentences"]):
            # Every draw gives other numbers: only of the order can something be said.
            return {**dict.fromkeys(leaves, UNTOLD), _ORDER: "drawn at random"}
        return leaves | {_ORDER: _KNOWN}


def _shuffled(order: list, num: int) -> bool:
    """Whether every epoch takes each sentence once, in an order of its own."""
    epochs = [tuple(order[i : i + num]) for i in range(0, len(order), num)]
    forward, every = tuple(range(num)), sorted(range(num))
    if len(order) % num or any(sorted(epoch) != every for epoch in epochs):
        return False
    if len(epochs) == 1:  # which does not tell what another would do
        return epochs[0] not in (forward, forward[::-1])
    return len({*epochs}) > 1


def _row(name: str, value: Frozen) -> np.ndarray:
    if isinstance(value, (str, Foreign)) or not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"{name} is {describe(value)}; a list of numbers is wanted")
    if any(np.ndim(v) or not np.isreal(v) or isinstance(v, str) for v in value):
        raise Mismatch(f"{name} holds something that is not a number")
    return np.array([float(v) for v in value])


RETURNS = Trained()

PROMISES = {
    "that of the epoch before, or half of it": (
        "a loss that only falls",
        "a loss that rises and falls",
    ),
}
