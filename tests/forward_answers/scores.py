"""Answers to softmax."""

import math

import numpy as np


def in_one_line(x, axis=0):
    return (e := np.exp(x - x.max(axis, keepdims=True))) / e.sum(axis, keepdims=True)


def by_logarithms(x, axis=0):
    x = np.asarray(x, dtype=float)
    return np.exp(x - np.logaddexp.reduce(x, axis=axis, keepdims=True))


def one_slice_at_a_time(x, axis=0):
    def flat(v):
        numerators = [math.exp(s - max(v)) for s in v]
        return np.array([n / sum(numerators) for n in numerators])

    return np.apply_along_axis(flat, axis, x)


def last_axis_first(x, axis=0):
    moved = np.moveaxis(np.array(x, float), axis, -1)
    moved -= moved.max(-1)[..., None]
    np.exp(moved, out=moved)
    moved /= np.einsum("...i->...", moved)[..., None]
    return np.moveaxis(moved, -1, axis)


def recursive(x, axis=0):
    x = np.asarray(x)
    axis %= x.ndim
    if axis > 0:
        return np.stack([recursive(part, axis - 1) for part in x])
    weights = np.exp(x - np.maximum.reduce(x))
    return np.divide(weights, weights.sum(0))


def hinted_and_talkative(x: np.ndarray, axis: int = 0, verbose: bool = True) -> np.ndarray:
    if verbose:
        print("softmax of", np.shape(x))
    total = np.add.reduce(np.exp(x - np.amax(x, axis=axis, keepdims=True)), axis=axis, keepdims=1)
    return np.exp(x - np.amax(x, axis=axis, keepdims=True)) / total


def keyword_only(x, *, axis=0):
    return in_one_line(x, axis)


def clipped_after_the_shift(x, axis=0):
    shifted = np.clip(x - np.expand_dims(np.max(x, axis), axis), -700, 0)
    return np.exp(shifted) / (np.expand_dims(np.exp(shifted).sum(axis), axis) + 1e-12)


class _Softmax:
    def __init__(self, axis):
        self.axis = axis

    def __call__(self, x):
        e = np.exp(x - np.max(x, axis=self.axis, keepdims=True))
        return e * (1 / np.sum(e, axis=self.axis, keepdims=True))


def by_an_object(x, axis=0):
    return _Softmax(axis)(x)


RIGHT = [in_one_line, by_logarithms, one_slice_at_a_time, last_axis_first, recursive,
         hinted_and_talkative, keyword_only, clipped_after_the_shift, by_an_object]  # fmt: skip


def naive(x, axis=0):
    return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)


def naive_with_epsilon(x, axis=0):
    e = np.exp(x)
    return e / (e.sum(axis=axis, keepdims=True) + 1e-8)


def shifted_by_global_maximum(x, axis=0):
    e = np.exp(x - x.max())
    return e / np.sum(e, axis, keepdims=True)


def textbook_vector(x, axis=0):
    e = np.exp(x - np.max(x))
    return e / e.sum()


def textbook_rows(x, axis=0):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def without_keepdims(x, axis=0):
    e = np.exp(x - np.max(x, axis=axis))
    return e / e.sum(axis=axis)


def sum_without_keepdims(x, axis=0):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / e.sum(axis=axis)


def into_zeros_like(x, axis=0):
    p = np.zeros_like(x)
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    p[:] = e / e.sum(axis=axis, keepdims=True)
    return p


def in_place(x, axis=0):
    x -= x.max(axis=axis, keepdims=True)
    return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)


def naive_and_along_axis_0(x, axis=0):
    return np.exp(x) / np.sum(np.exp(x), axis=0)


def squeezed_logs(x, axis=0):
    z = x - x.max(axis=axis, keepdims=True)
    return np.squeeze(z - np.log(np.exp(z).sum(axis=axis, keepdims=True)))


def repaired_afterwards(x, axis=0):
    e = np.exp(x)
    p = np.nan_to_num(e / e.sum(axis=axis, keepdims=True))
    return p


def clipped(x, axis=0):
    e = np.exp(np.clip(x, -700, 700))
    return e / e.sum(axis=axis, keepdims=True)


def only_warns(x, axis=0):
    np.exp(np.asarray(x, dtype=float))
    return in_one_line(x, axis)


WRONG = [
    (naive, {"no-shift"}),
    (naive_with_epsilon, {"epsilon-for-shift"}),
    (shifted_by_global_maximum, {"shift-by-largest-of-all"}),
    (textbook_vector, {"whole-array"}),
    (textbook_rows, {"always-last-axis"}),
    (without_keepdims, {"maximum-loses-its-axis", "sum-loses-its-axis"}),
    (sum_without_keepdims, {"sum-loses-its-axis"}),
    (into_zeros_like, {"integer-result"}),
    (in_place, {"argument-changed"}),
    (naive_and_along_axis_0, {"no-shift", "sum-along-axis-0"}),
    (clipped, {"clip-for-shift"}),
    (squeezed_logs, None),
    (repaired_afterwards, None),
    (only_warns, None),
]
