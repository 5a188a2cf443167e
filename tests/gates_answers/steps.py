"""Answers to init_lstm, lstm_step, lstm_step_backward and gru_step."""

import numpy as np

from labkit.numerics import semi_orthogonal
from labkit.reference import sigmoid

RIGHT, WRONG = [], []


def logistic(a):
    """A sigmoid in two halves, neither of which overflows."""
    out = np.empty_like(a)
    out[a >= 0] = 1 / (1 + np.exp(-a[a >= 0]))
    out[a < 0] = np.exp(a[a < 0]) / (1 + np.exp(a[a < 0]))
    return out


def right(answer):
    RIGHT.append((answer.__name__, answer))
    return answer


def wrong(*mistakes):
    def keep(answer):
        answer.__name__ = answer.__name__.split("__")[0]
        WRONG.append((answer.__name__, answer, set(mistakes)))
        return answer

    return keep


def haar(rows, cols, rng):
    """Orthonormal rows or columns by a singular value decomposition."""
    left, _, right_ = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
    return left @ right_


@right
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    H, C = hidden_size, vocab_size
    W_x, W_h = np.empty((4 * H, C)), np.empty((4 * H, H))
    for k in range(4):
        W_x[k * H : (k + 1) * H] = haar(H, C, rng)
        W_h[k * H : (k + 1) * H] = haar(H, H, rng)
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], H)[:, None]
    return [W_x, W_h, b, haar(C, H, rng), np.zeros((C, 1))]


@right
def init_lstm(hidden_size, vocab_size, rng, *, forget_bias=1.0):  # noqa: F811
    W = haar(vocab_size, hidden_size, rng)
    W_h = np.vstack([haar(hidden_size, hidden_size, rng) for _ in "ifgo"])
    W_x = np.vstack([haar(hidden_size, vocab_size, rng) for _ in "ifgo"])
    zeros = np.zeros((hidden_size, 1))
    return W_x, W_h, np.r_[zeros, zeros + forget_bias, zeros, zeros], W, 0 * W[:, :1]


@right
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):  # noqa: F811
    blocks = np.array([semi_orthogonal(hidden_size, hidden_size, rng) for _ in range(4)])
    inputs = np.array([semi_orthogonal(hidden_size, vocab_size, rng) for _ in range(4)])
    b = np.zeros((4, hidden_size, 1))
    b[1] += forget_bias
    return (
        inputs.reshape(-1, vocab_size),
        blocks.reshape(-1, hidden_size),
        b.reshape(-1, 1),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )


@right
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):  # noqa: F811
    weights = [semi_orthogonal(hidden_size, n, rng) for n in [vocab_size] * 4 + [hidden_size] * 4]
    bias = [[forget_bias if hidden_size <= row < 2 * hidden_size else 0.0]
            for row in range(4 * hidden_size)]  # fmt: skip
    W = semi_orthogonal(vocab_size, hidden_size, rng)
    return np.concatenate(weights[:4]), np.concatenate(weights[4:]), np.array(bias), W, np.zeros(
        (vocab_size, 1))  # fmt: skip


def drawn(hidden_size, vocab_size, rng):
    return (
        np.vstack([semi_orthogonal(hidden_size, vocab_size, rng) for _ in range(4)]),
        np.vstack([semi_orthogonal(hidden_size, hidden_size, rng) for _ in range(4)]),
        np.zeros((4 * hidden_size, 1)),
        semi_orthogonal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )


@wrong("forget-bias-on-input-block")
def init_lstm__first(hidden_size, vocab_size, rng, forget_bias=1.0):
    params = drawn(hidden_size, vocab_size, rng)
    params[2][:hidden_size] += forget_bias
    return params


@wrong("forget-bias-unused")
def init_lstm__none(hidden_size, vocab_size, rng, forget_bias=1.0):
    return drawn(hidden_size, vocab_size, rng)


@wrong("forget-bias-always-one")
def init_lstm__one(hidden_size, vocab_size, rng, forget_bias=1.0):
    params = drawn(hidden_size, vocab_size, rng)
    params[2][hidden_size : 2 * hidden_size] = 1
    return params


@wrong("whole-is-orthogonal")
def init_lstm__whole(hidden_size, vocab_size, rng, forget_bias=1.0):
    _, _, b, W, b_out = drawn(hidden_size, vocab_size, rng)
    b[hidden_size : 2 * hidden_size] = forget_bias
    tall = haar(4 * hidden_size, vocab_size, rng), haar(4 * hidden_size, hidden_size, rng)
    return *tall, b, W, b_out


@wrong("blocks-not-orthogonal")
def init_lstm__gaussian(hidden_size, vocab_size, rng, forget_bias=1.0):
    _, _, b, W, b_out = drawn(hidden_size, vocab_size, rng)
    b[hidden_size : 2 * hidden_size] = forget_bias
    four = 4 * hidden_size
    weights = (rng.normal(size=(four, n)) / np.sqrt(n) for n in (vocab_size, hidden_size))
    return *weights, b, W, b_out


@wrong("flat-biases")
def init_lstm__flat(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x, W_h, _, W, _ = drawn(hidden_size, vocab_size, rng)
    b = np.zeros(4 * hidden_size)
    b[hidden_size : 2 * hidden_size] = forget_bias
    return W_x, W_h, b, W, np.zeros(vocab_size)


@wrong("forget-bias-everywhere")
def init_lstm__all(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x, W_h, b, W, b_out = drawn(hidden_size, vocab_size, rng)
    return W_x, W_h, b + forget_bias, W, b_out


@right
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    H = len(h_prev)
    a = np.dot(W_x, x) + np.dot(W_h, h_prev) + b
    a = a.reshape(4, H, 1)
    i, f, o = logistic(a[0]), logistic(a[1]), logistic(a[3])
    g = np.tanh(a[2])
    c = c_prev * f + g * i
    return [np.tanh(c) * o, c, [i, f, g, o]]


@right
def lstm_step(x, h_prev, c_prev, params):  # noqa: F811
    W_x, W_h, b, *_ = params
    both = np.hstack([W_x, W_h]) @ np.vstack([x, h_prev]) + b
    H = h_prev.shape[0]
    y = np.where(np.arange(4 * H)[:, None] // H == 2, np.tanh(both), sigmoid(both))
    i, f, g, o = y[:H], y[H : 2 * H], y[2 * H : 3 * H], y[3 * H :]
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)


@right
def lstm_step(x, h_prev, c_prev, params):  # noqa: F811
    gates = []
    H = len(h_prev)
    for k, squash in enumerate((sigmoid, sigmoid, np.tanh, sigmoid)):
        rows = slice(k * H, (k + 1) * H)
        gates.append(squash(params[0][rows] @ x + params[1][rows] @ h_prev + params[2][rows]))
    c = gates[0] * gates[2]
    c += gates[1] * c_prev
    return gates[3] * np.tanh(c), c, np.array(gates)


@right
def lstm_step(x, h_prev, c_prev, params):  # noqa: F811
    W_x, W_h, b, _, _ = params
    total = np.einsum("ij,jk->ik", W_x, x) + np.einsum("ij,jk->ik", W_h, h_prev) + b
    i, f, g, o = np.vsplit(total, 4)
    i, f, o = ((1 + np.tanh(gate / 2)) / 2 for gate in (i, f, o))
    c = np.add(np.multiply(f, c_prev), np.multiply(i, np.tanh(g)))
    return np.multiply(o, np.tanh(c)), c, (i, f, np.tanh(g), o)


def one_step(order="ifgo", squash_g=np.tanh, new_c=None, new_h=None, returned=None, sum_of=None):
    """lstm_step that goes wrong in the ways the arguments say."""

    def lstm_step(x, h_prev, c_prev, params):
        W_x, W_h, b, _, _ = params
        a = sum_of(W_x, x, W_h, h_prev, c_prev, b) if sum_of else W_x @ x + W_h @ h_prev + b
        part = dict(zip(order, np.split(a, 4), strict=True))
        i, f, o, g = sigmoid(part["i"]), sigmoid(part["f"]), sigmoid(part["o"]), squash_g(part["g"])
        c = new_c(i, f, g, c_prev, h_prev) if new_c else f * c_prev + i * g
        h = new_h(o, c) if new_h else o * np.tanh(c)
        return returned(h, c, i, f, g, o) if returned else (h, c, (i, f, g, o))

    return lstm_step


for options, mistakes in (
    ({"order": "fiog"}, ["blocks-output-third"]),
    ({"order": "ifog"}, ["blocks-candidate-output"]),
    ({"squash_g": sigmoid}, ["candidate-sigmoid"]),
    ({"new_h": lambda o, c: o * c}, ["cell-not-squashed"]),
    ({"new_c": lambda i, f, g, c, h: (1 - f) * c + i * g}, ["forgets-the-complement"]),
    ({"new_c": lambda i, f, g, c, h: f * c + g}, ["input-gate-unused"]),
    ({"new_c": lambda i, f, g, c, h: f * h + i * g}, ["state-for-cell"]),
    ({"returned": lambda h, c, i, f, g, o: (c, h, (i, f, g, o))}, ["cell-first"]),
    ({"sum_of": lambda W_x, x, W_h, h, c, b: W_x @ x + b + W_h @ h + b}, ["bias-twice"]),
    ({"sum_of": lambda W_x, x, W_h, h, c, b: W_x @ x + W_h @ c + b}, ["cell-for-state"]),
    ({"order": "fiog", "new_h": lambda o, c: o * c}, ["blocks-output-third", "cell-not-squashed"]),
):
    wrong(*mistakes)(one_step(**options))


@right
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates[0], gates[1], gates[2], gates[3]
    t = np.tanh(c)
    dc = d_c.copy()
    dc += d_h * o / np.cosh(c) ** 2
    rows = [
        dc * g * (i - i**2),
        dc * c_prev * (f - f**2),
        dc * i * (1 - g) * (1 + g),
        d_h * t * (o - o**2),
    ]
    d = np.vstack(rows)
    return [np.outer(d, x), np.outer(d, h_prev), d], np.dot(d.T, W_h).T, f * dc


@right
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):  # noqa: F811
    H = len(d_h)
    i, f, g, o = gates
    d_c = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    d = np.empty((4 * H, 1))
    d[:H] = d_c * g * i * (1 - i)
    d[H : 2 * H] = d_c * c_prev * f * (1 - f)
    d[2 * H : 3 * H] = d_c * i * (1 - g**2)
    d[3 * H :] = d_h * np.tanh(c) * o * (1 - o)
    return (d * x.T, d * h_prev.T, d.copy()), params[1].T.dot(d), d_c * f


@right
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):  # noqa: F811
    y = np.array(list(gates))
    total = d_c + d_h * y[3] * (1 - np.tanh(c) ** 2)
    others = np.array([y[2], c_prev, y[0], np.zeros_like(c)]) * total
    others[3] = d_h * np.tanh(c)
    slopes = y * (1 - y)
    slopes[2] = 1 - y[2] ** 2
    d = (others * slopes).reshape(-1, 1)
    d_W_x, d_W_h = np.einsum("ik,jk->ij", d, x), np.einsum("ik,jk->ij", d, h_prev)
    return (d_W_x, d_W_h, d), sum(params[1].T[:, [n]] * d[n] for n in range(len(d))), total * y[1]


@right
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):  # noqa: F811
    def back(gradient, y, tanh=False):
        return gradient * (1 - y * y if tanh else y * (1 - y))

    i, f, g, o = gates
    at_o = back(d_h * np.tanh(c), o)
    at_c = np.add(d_c, back(d_h * o, np.tanh(c), tanh=True))
    stack = [back(at_c * g, i), back(at_c * c_prev, f), back(at_c * i, g, tanh=True), at_o]
    H = len(d_h)
    blocks = [params[1][k * H : (k + 1) * H] for k in range(4)]
    d_h_prev = sum(block.T @ d for block, d in zip(blocks, stack, strict=True))
    d_W_x, d_W_h = (np.vstack([d @ v.T for d in stack]) for v in (x, h_prev))
    return (d_W_x, d_W_h, np.vstack(stack)), d_h_prev, at_c * f


def back(**over):
    """lstm_step_backward with some of its quantities made otherwise."""

    def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
        i, f, g, o = gates
        q = {"np": np, "d_h": d_h, "d_c": d_c, "x": x, "h_prev": h_prev, "c_prev": c_prev, "c": c}
        q |= {"i": i, "f": f, "g": g, "o": o, "W_h": params[1]}
        formulas = {
            "at_c": "d_c + d_h * o * (1 - np.tanh(c) ** 2)",
            "ai": "at_c * g * i * (1 - i)",
            "af": "at_c * c_prev * f * (1 - f)",
            "ag": "at_c * i * (1 - g * g)",
            "ao": "d_h * np.tanh(c) * o * (1 - o)",
            "d": "np.vstack([ai, af, ag, ao])",
            "back_h": "W_h.T @ d",
            "back_c": "at_c * f",
            "dWh": "d @ h_prev.T",
        }
        for name, formula in (formulas | over).items():
            q[name] = eval(formula, q)
        return (q["d"] @ x.T, q["dWh"], q["d"]), q["back_h"], q["back_c"]

    return lstm_step_backward


for options, mistakes in (
    ({"back_c": "at_c"}, ["forget-gate-not-passed"]),
    ({"back_c": "d_c * f"}, ["old-cell-from-outside-only"]),
    ({"at_c": "d_c"}, ["cell-not-from-h"]),
    ({"at_c": "d_h * o * (1 - np.tanh(c) ** 2)"}, ["cell-not-from-outside"]),
    ({"at_c": "d_c + d_h * o * (1 - c ** 2)"}, ["slope-of-c-itself"]),
    ({"ai": "at_c * g"}, ["i-slope-missing"]),
    ({"ag": "at_c * i * g * (1 - g)"}, ["g-slope-of-sigmoid"]),
    ({"af": "at_c * c * f * (1 - f)"}, ["forget-gate-new-cell"]),
    ({"d": "np.vstack([ai, af, ao, ag])"}, ["blocks-candidate-last"]),
    ({"dWh": "d @ (o * np.tanh(c)).T"}, ["recurrent-from-new-state"]),
    ({"back_c": "at_c", "ai": "at_c * g"}, ["forget-gate-not-passed", "i-slope-missing"]),
):
    wrong(*mistakes)(back(**options))


@right
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    one, two = W_x @ x + b_x, W_h @ h_prev + b_h
    r = logistic(one[:H] + two[:H])
    z = logistic(one[H : 2 * H] + two[H : 2 * H])
    n = np.tanh(one[2 * H :] + r * two[2 * H :])
    return [n + z * (h_prev - n), [r, z, n]]


@right
def gru_step(x, h_prev, params):  # noqa: F811
    (x_r, x_z, x_n), (h_r, h_z, h_n) = (
        np.vsplit(W @ v + b, 3) for W, v, b in zip(params[:2], (x, h_prev), params[2:], strict=True)
    )
    r, z = sigmoid(np.array([x_r + h_r, x_z + h_z]))
    n = np.tanh(np.add(x_n, np.multiply(r, h_n)))
    return (1 - z) * n + z * h_prev, np.stack([r, z, n])


@right
def gru_step(x, h_prev, params):  # noqa: F811
    W_x, W_h, b_x, b_h = params
    rows = np.arange(len(b_x)).reshape(3, -1)
    r, z = (sigmoid(W_x[k] @ x + W_h[k] @ h_prev + (b_x[k] + b_h[k])) for k in rows[:2])
    k = rows[2]
    n = np.tanh(W_x[k] @ x + b_x[k] + r * (W_h[k] @ h_prev) + r * b_h[k])
    return z * h_prev + n - z * n, (r, z, n)


@right
def gru_step(x, h_prev, params):  # noqa: F811
    W_x, W_h, b_x, b_h = (np.split(p, 3) for p in params)
    gates = []
    for k in (0, 1):
        gates.append(0.5 + 0.5 * np.tanh(0.5 * (W_x[k] @ x + b_x[k] + W_h[k] @ h_prev + b_h[k])))
    gates.append(np.tanh(W_x[2] @ x + b_x[2] + gates[0] * (W_h[2] @ h_prev + b_h[2])))
    h = gates[1] * h_prev
    h += (1 - gates[1]) * gates[2]
    return h, tuple(gates)


def unit(candidate="np.tanh(xn + r * hn)", mix="z * h_prev + (1 - z) * n", order="rzn", hb="b_h"):
    """gru_step with some of its formulas made otherwise."""

    def gru_step(x, h_prev, params):
        W_x, W_h, b_x, b_h = params
        q = {"np": np, "h_prev": h_prev, "sigmoid": sigmoid, "W_h": W_h, "b_h": b_h, "b_x": b_x}
        one, two = W_x @ x + b_x, W_h @ h_prev + eval(hb, q)
        for name, a, b in zip(order, np.split(one, 3), np.split(two, 3), strict=True):
            q["x" + name], q["h" + name] = a, b
        q["r"], q["z"] = sigmoid(q["xr"] + q["hr"]), sigmoid(q["xz"] + q["hz"])
        q["n"] = eval(candidate, q)
        return eval(mix, q), (q["r"], q["z"], q["n"])

    return gru_step


for options, mistakes in (
    ({"mix": "(1 - z) * h_prev + z * n"}, ["update-exchanged"]),
    ({"candidate": "np.tanh(xn + hn)"}, ["reset-unused"]),
    ({"candidate": "np.tanh(r * (xn + hn))"}, ["reset-on-everything"]),
    ({"candidate": "np.tanh(xn + np.split(W_h, 3)[2] @ (r * h_prev) + np.split(b_h, 3)[2])"},
     ["reset-before-the-product"]),
    ({"candidate": "sigmoid(xn + r * hn)"}, ["candidate-sigmoid"]),
    ({"order": "zrn"}, ["order-update-first"]),
    ({"hb": "0 * b_h"}, ["past-bias-missing"]),
    ({"mix": "z * h_prev + n"}, ["candidate-not-scaled"]),
    ({"candidate": "np.tanh(xn + hn)", "mix": "(1 - z) * h_prev + z * n"},
     ["reset-unused", "update-exchanged"]),
):  # fmt: skip
    wrong(*mistakes)(unit(**options))
