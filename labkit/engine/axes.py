"""What is done to an array by mistake, one axis at a time, or to each of its entries.

The same list serves twice: what a learner returns may be the right answer so changed, or the right
answer to an argument so changed. The words for each are in `labkit.words`, under its name.
"""

from collections.abc import Callable

import numpy as np

Change = Callable[[np.ndarray], np.ndarray]


def _one_for_all(entry: int) -> Callable[[np.ndarray, int], np.ndarray]:
    return lambda a, axis: np.broadcast_to(np.take(a, [entry], axis), a.shape).copy()


def _mean_for_all(a: np.ndarray, axis: int) -> np.ndarray:
    return np.broadcast_to(a.mean(axis=axis, keepdims=True), a.shape).copy()


def _zero_at(*entries: int) -> Callable[[np.ndarray, int], np.ndarray]:
    def changed(a: np.ndarray, axis: int) -> np.ndarray:
        a = a.copy()
        np.moveaxis(a, axis, 0)[list(entries)] = 0
        return a

    return changed


def _alone(entry: int) -> Callable[[np.ndarray, int], np.ndarray]:
    return lambda a, axis: a - _zero_at(entry)(a, axis)


# Of arrays of any numbers: the entries are there, and stand elsewhere.
MOVED: dict[str, Callable[[np.ndarray, int], np.ndarray]] = {
    "first-for-all": _one_for_all(0),
    "last-for-all": _one_for_all(-1),
    "reversed": lambda a, axis: np.flip(a, axis),
    "one-later": lambda a, axis: np.roll(a, 1, axis),
    "one-earlier": lambda a, axis: np.roll(a, -1, axis),
}
# Of arrays of measured numbers.
MEASURED: dict[str, Callable[[np.ndarray, int], np.ndarray]] = MOVED | {
    "mean-for-all": _mean_for_all,
    "first-zero": _zero_at(0),
    "last-zero": _zero_at(-1),
    "first-alone": _alone(0),
    "last-alone": _alone(-1),
}


def _softmax(a: np.ndarray, axis: int) -> np.ndarray:
    e = np.exp(a - a.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


# Of each entry by itself; softmax along the last axis, or the first but of a batch.
FUNCTIONS: dict[str, Change] = {
    "tanh": np.tanh,
    "sigmoid": lambda a: 1 / (1 + np.exp(-a)),
    "softmax": lambda a: _softmax(a, -1),
    "exp": np.exp,
    "log": np.log,
    "relu": lambda a: np.maximum(a, 0),
    "absolute": np.abs,
    "square": np.square,
    "root": np.sqrt,
    "inverse": lambda a: 1 / a,
}
LEFT_OUT = ("tanh", "sigmoid", "softmax", "exp", "log", "root")  # of those, what is forgotten


def _first_true(mask: np.ndarray) -> np.ndarray:
    return mask & (np.cumsum(mask, axis=-1) == 1)


def _last_true(mask: np.ndarray) -> np.ndarray:
    return _first_true(mask[..., ::-1])[..., ::-1]


def _shifted(mask: np.ndarray, steps: int) -> np.ndarray:
    moved = np.roll(mask, steps, axis=-1)
    moved[..., 0 if steps > 0 else -1] = False
    return moved


def _only(entry: int, axis: int) -> Change:
    def changed(mask: np.ndarray) -> np.ndarray:
        kept = np.zeros_like(mask)
        np.moveaxis(kept, axis, 0)[entry] = True
        return mask & kept

    return changed


# Of a mask: True where something counts.
MASKS: dict[str, Change] = {
    "everywhere": np.ones_like,
    "turned": np.logical_not,
    "last-column": _only(-1, -1),
    "first-column": _only(0, -1),
    "first-row": _only(0, -2),
    "last-row": _only(-1, -2),
    "last-true": _last_true,
    "first-true": _first_true,
    "without-last": lambda mask: mask & ~_last_true(mask),
    "without-first": lambda mask: mask & ~_first_true(mask),
    "one-later": lambda mask: _shifted(mask, 1),
    "one-earlier": lambda mask: _shifted(mask, -1),
}
