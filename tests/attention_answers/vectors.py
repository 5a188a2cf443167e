"""positions, heads, layer_norm and its backward pass, in many styles."""

import numpy as np

from labkit.reference import layer_norm_backward as right_backward

# --- positions ---------------------------------------------------------------------------------


def entry_by_entry(length, size):
    table = np.empty((length, size))
    for t in range(length):
        for c in range(size):
            angle = t / 10000 ** ((c - c % 2) / size)
            table[t, c] = np.cos(angle) if c % 2 else np.sin(angle)
    return table


def by_exp(length, size):
    slow = np.exp(-np.log(10000.0) * np.arange(0, size, 2) / size)
    angles = np.outer(np.arange(length), slow)
    return np.stack([np.sin(angles), np.cos(angles)], -1).reshape(length, size)


def complex_waves(length, size):
    waves = np.exp(1j * np.arange(length)[:, None] / 10000 ** (np.arange(0, size, 2) / size))
    table = np.zeros((length, size))
    table[:, ::2], table[:, 1::2] = waves.imag, waves.real
    return table


def shifted_sines(length, size):
    column = np.arange(size)
    angles = np.arange(length)[:, None] / 10000.0 ** (2 * (column // 2) / size)
    return np.sin(angles + np.pi / 2 * (column % 2))


def _waves(length, size, slow):
    angles = np.arange(length)[:, None] / slow
    table = np.zeros((length, size))
    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)
    return table


def two_forgotten(length, size):
    return _waves(length, size, 10000 ** (np.arange(size // 2) / size))


def cosines_first(length, size):
    table = np.zeros((length, size))
    table[:, 1::2], table[:, 0::2] = by_exp(length, size)[:, ::2], by_exp(length, size)[:, 1::2]
    return table


def halves(length, size):
    table = by_exp(length, size)
    return np.concatenate([table[:, ::2], table[:, 1::2]], axis=1)


def each_its_own(length, size):
    angles = np.arange(length)[:, None] / 10000 ** (np.arange(size) / size)
    return np.where(np.arange(size) % 2, np.cos(angles), np.sin(angles))


def from_one(length, size):
    return by_exp(length + 1, size)[1:]


def times(length, size):
    return _waves(length, size, 10000.0 ** (-2 * np.arange(size // 2) / size))


POSITIONS_RIGHT = [entry_by_entry, by_exp, complex_waves, shifted_sines]
POSITIONS_WRONG = [
    (two_forgotten, "two-left-out"),
    (cosines_first, "sine-and-cosine-swapped"),
    (halves, "halves-side-by-side"),
    (each_its_own, "each-column-its-own-wave"),
    (from_one, "time-from-one"),
    (times, "multiplied"),
]

# --- split_heads and merge_heads -----------------------------------------------------------------


def stacked(x, heads):
    return np.stack(np.split(x, heads, axis=-1), axis=1)


def swapped(x, heads):
    return np.swapaxes(x.reshape(*x.shape[:2], heads, -1), 1, 2)


def listed(x, heads):
    size = x.shape[-1] // heads
    return np.array([[row[:, h * size : (h + 1) * size] for h in range(heads)] for row in x])


def einsum_split(x, heads):
    B, T, D = x.shape
    return np.einsum("bthd->bhtd", x.reshape(B, T, heads, D // heads))


SPLIT_RIGHT = [stacked, swapped, listed, einsum_split]
SPLIT_WRONG = [
    (lambda x, h: x.reshape(len(x), h, x.shape[1], -1), "reshape-only"),
    (lambda x, h: x.reshape(*x.shape[:2], h, -1), "time-before-heads"),
    (
        lambda x, h: x.reshape(*x.shape[:2], x.shape[2] // h, h).transpose(0, 3, 1, 2),
        "entries-dealt-out",
    ),
    (lambda x, h: stacked(x, h)[:, ::-1], "heads-reversed"),
    (lambda x, h: stacked(x, h).swapaxes(0, 1), "batch-after-heads"),
    (lambda x, h: stacked(x, h)[:, :1],),
]


def joined(x):
    return np.concatenate(list(np.moveaxis(x, 1, 0)), axis=-1)


def flat(x):
    return np.swapaxes(x, 1, 2).reshape(x.shape[0], x.shape[2], -1)


def written(x):
    B, heads, T, size = x.shape
    out = np.empty((B, T, heads * size))
    for h in range(heads):
        out[:, :, h * size : (h + 1) * size] = x[:, h]
    return out


def hstacked(x):
    return np.array([np.hstack(row) for row in x])


MERGE_RIGHT = [joined, flat, written, hstacked]
MERGE_WRONG = [
    (lambda x: x.reshape(x.shape[0], x.shape[2], -1), "reshape-only"),
    (lambda x: x.transpose(0, 2, 3, 1).reshape(len(x), x.shape[2], -1), "entries-dealt-out"),
    (lambda x: joined(x[:, ::-1]), "heads-reversed"),
    (lambda x: x.sum(1), "heads-added"),
    (lambda x: x.mean(1), "heads-averaged"),
    (lambda x: x[:, 0], "first-head-only"),
    (lambda x: x.transpose(0, 2, 1, 3), "not-joined"),
]

# --- layer_norm ----------------------------------------------------------------------------------


def with_var(x, gain, bias, eps=1e-5):
    return (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + eps) * gain + bias


def sums(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    c = x - x.sum(axis=-1)[..., None] / D
    return gain * (c * ((c * c).sum(axis=-1)[..., None] / D + eps) ** -0.5) + bias


def along_axis(x, gain, bias, eps=1e-5):
    def one(row):
        return (row - np.mean(row)) / np.hypot(np.std(row), np.sqrt(eps)) * gain + bias

    return np.apply_along_axis(one, -1, x)


def transposed(x, gain, bias, eps=1e-5):
    c = x.T - np.mean(x.T, axis=0)
    return (c / np.sqrt(np.mean(c**2, axis=0) + eps)).T * gain + bias


def _normed(x, gain, bias, spread, mean=None):
    return gain * (x - (x.mean(-1, keepdims=True) if mean is None else mean)) / spread + bias


NORM_RIGHT = [with_var, sums, along_axis, transposed]
NORM_WRONG = [
    (
        lambda x, gain, bias, eps=1e-5: _normed(
            x, gain, bias, np.sqrt(x.var(-1, keepdims=True)) + eps
        ),
        "eps-behind-the-root",
    ),
    (
        lambda x, gain, bias, eps=1e-5: _normed(
            x, gain, bias, np.sqrt(((x - x.mean()) ** 2).mean() + eps), x.mean()
        ),
        "over-everything",
    ),
    (
        lambda x, gain, bias, eps=1e-5: _normed(x, gain, bias, x.var(-1, keepdims=True) + eps),
        "variance-for-spread",
    ),
    (lambda x, gain, bias, eps=1e-5: with_var(x, 1, 0, eps), "gain-and-bias-left-out"),
    (lambda x, gain, bias, eps=1e-5: with_var(x, gain, bias), "eps-fixed"),
    (lambda x, gain, bias, eps=1e-5: with_var(x, bias, gain, eps), "gain-and-bias-exchanged"),
    (lambda x, gain, bias, eps=1e-5: x - x.mean(-1, keepdims=True),),
]

# --- layer_norm_backward -------------------------------------------------------------------------


def _parts(x, eps):
    c = x - x.mean(-1, keepdims=True)
    s = np.sqrt(np.mean(c * c, -1, keepdims=True) + eps)
    return c, s


def one_formula(d_y, x, gain, eps=1e-5):
    D, (c, s) = x.shape[-1], _parts(x, eps)
    g = d_y * gain
    d_x = (D * g - g.sum(-1, keepdims=True) - c / s**2 * (g * c).sum(-1, keepdims=True)) / (D * s)
    rows = (d_y * c / s).reshape(-1, D)
    return d_x, rows.sum(0), d_y.reshape(-1, D).sum(0)


def road_by_road(d_y, x, gain, eps=1e-5):
    D, (c, s) = x.shape[-1], _parts(x, eps)
    g = gain * d_y
    d_var = np.sum(g * c, -1, keepdims=True) * -0.5 * s**-3
    d_mean = -np.sum(g, -1, keepdims=True) / s + d_var * -2 * np.mean(c, -1, keepdims=True)
    d_x = g / s + d_var * 2 * c / D + d_mean / D
    over = tuple(range(x.ndim - 1))
    return [d_x, (d_y * c / s).sum(over), d_y.sum(over)]


def by_matrix(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    d_x, d_gain, d_bias = np.zeros(x.shape), np.zeros(D), np.zeros(D)
    for at in np.ndindex(x.shape[:-1]):
        c = x[at] - x[at].mean()
        s = np.sqrt(c @ c / D + eps)
        slope = (np.eye(D) - 1 / D - np.outer(c, c) / (D * s**2)) / s
        d_x[at] = slope @ (gain * d_y[at])
        d_gain += d_y[at] * c / s
        d_bias += d_y[at]
    return d_x, d_gain, d_bias


def einsums(d_y, x, gain, eps=1e-5):
    c, s = _parts(x, eps)
    n, D = c / s, x.shape[-1]
    g = d_y * gain
    d_x = g - np.einsum("...d,...d,...e->...e", g, n, n) / D
    d_x = (d_x - np.einsum("...d->...", g)[..., None] / D) / s
    rows = d_y.reshape(-1, D)
    return d_x, np.einsum("nd,nd->d", rows, n.reshape(-1, D)), np.einsum("nd->d", rows)


def _slips(d_x_of):
    """A backward pass whose d_x is d_x_of(g, normalised, spread), the rest right."""

    def answer(d_y, x, gain, eps=1e-5):
        c, s = _parts(x, eps)
        return d_x_of(d_y * gain, c / s, s), *right_backward(d_y, x, gain, eps)[1:]

    return answer


def _mean(a):
    return a.mean(-1, keepdims=True)


def gain_forgotten(d_y, x, gain, eps=1e-5):
    return right_backward(d_y, x, np.ones_like(gain), eps)


def eps_fixed(d_y, x, gain, eps=1e-5):
    return right_backward(d_y, x, gain)


def gain_of_x(d_y, x, gain, eps=1e-5):
    d_x, _, d_bias = right_backward(d_y, x, gain, eps)
    return d_x, (d_y * x).sum(tuple(range(x.ndim - 1))), d_bias


BACK_RIGHT = [one_formula, road_by_road, by_matrix, einsums]
BACK_WRONG = [
    (_slips(lambda g, n, s: g / s), "statistics-constant"),
    (_slips(lambda g, n, s: (g - n * _mean(g * n)) / s), "mean-constant"),
    (_slips(lambda g, n, s: (g - _mean(g)) / s), "spread-constant"),
    (_slips(lambda g, n, s: g - _mean(g) - n * _mean(g * n)), "not-divided"),
    (gain_forgotten, "gain-left-out"),
    (eps_fixed, "eps-fixed"),
    (gain_of_x, "gain-from-x"),
]
