"""RNNNumpy, bptt and gradient_check."""

import math

import numpy as np


def _softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


class Base:
    def __init__(self, vocab_size, hidden_size, rng):
        H, C = hidden_size, vocab_size
        shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
        self.params = tuple(rng.uniform(-1, 1, s) / np.sqrt(H) / 3 for s in shapes)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = [np.zeros(len(b))]
        for i in x:
            states.append(np.tanh(U.T[i] + V.dot(states[-1]) + b.ravel()))
        outputs = [_softmax(W.dot(s) + c.ravel()) for s in states[1:]]
        return outputs, states

    def predict(self, x):
        return [int(np.argmax(o)) for o in self.forward_propagation(x)[0]]

    def calculate_total_loss(self, X, y):
        pairs = [
            (o[t], 1)
            for x, ts in zip(X, y, strict=False)
            for o, t in zip(self.forward_propagation(x)[0], ts, strict=False)
        ]
        return -sum(math.log(p) for p, _ in pairs), len(pairs)

    def calculate_loss(self, X, y):
        total, many = self.calculate_total_loss(X, y)
        return total / many


class WithBptt(Base):
    def bptt(self, x, y, truncate=4):
        return bptt_over_lags(self, x, y, truncate)


class Columns(Base):
    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        h = np.zeros((len(x) + 1, V.shape[0]))
        one_hot = np.eye(U.shape[1])[list(x)]
        for t, v in enumerate(one_hot):
            h[t + 1] = np.tanh(np.einsum("hc,c->h", U, v) + np.einsum("hk,k->h", V, h[t]) + b.T[0])
        return np.stack([_softmax(W @ s + c[:, 0]) for s in h[1:]]), h

    def predict(self, x):
        return np.argsort(self.forward_propagation(x)[0], axis=-1)[:, -1].astype(np.int32)


class Attributes:
    def __init__(self, vocab_size, hidden_size, rng):
        made = Base(vocab_size, hidden_size, rng).params
        self.U, self.V, self.W, self.b_hidden, self.b_out = made

    @property
    def five(self):
        return self.U, self.V, self.W, self.b_hidden, self.b_out

    def _base(self):
        base = Base.__new__(Base)
        base.params = self.five
        return base

    def forward_propagation(self, x):
        return self._base().forward_propagation(x)

    def predict(self, x):
        return np.array(self._base().predict(x))

    def calculate_loss(self, X, y, verbose=False):
        return np.float64(self._base().calculate_loss(X, y))


class Recursive(Base):
    def forward_propagation(self, x):
        if len(x) == 0:
            return [], [np.zeros(self.params[1].shape[0])]
        U, V, W, b, c = self.params
        outputs, states = self.forward_propagation(x[:-1])
        h = np.tanh(U[:, x[-1]] + V @ states[-1] + b[:, 0])
        return [*outputs, _softmax(W @ h + c[:, 0])], [*states, h]


class LogSumExp(Base):
    def calculate_loss(self, X, y):
        losses = []
        for x, targets in zip(X, y, strict=False):
            outputs = np.array(self.forward_propagation(x)[0])
            losses.extend(
                -np.log(np.take_along_axis(outputs, np.array(targets)[:, None], 1)).ravel()
            )
        return float(np.mean(losses))


MODELS_RIGHT = [Base, WithBptt, Columns, Attributes, Recursive, LogSumExp]


class PerSentence(Base):
    def calculate_loss(self, X, y):
        return self.calculate_total_loss(X, y)[0] / len(y)


class SumOnly(Base):
    def calculate_loss(self, X, y):
        return self.calculate_total_loss(X, y)[0]


class NoState(Base):
    def forward_propagation(self, x):
        outputs, states = super().forward_propagation(x)
        return outputs, states[1:]


class Forgetful(Base):
    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        h = np.zeros((len(x) + 1, V.shape[0]))
        for t, i in enumerate(x):
            h[t + 1] = np.tanh(U[:, i] + V @ h[t - 1] + b[:, 0])
        return _softmax(h[1:] @ W.T + c[:, 0]), h


class BadArgmaxAndLoss(PerSentence):
    def predict(self, x):
        return np.array(self.forward_propagation(x)[0]).max(axis=1)


class FiveStepBptt(Base):
    def bptt(self, x, y, truncate=4):
        return bptt_over_lags(self, x, y, truncate + 1)


class NoLoss(Base):
    calculate_loss = None


MODELS_WRONG = [
    (PerSentence, {"mean-over-sentences"}),
    (SumOnly, {"loss-not-averaged"}),
    (NoState, {"initial-state-dropped"}),
    (Forgetful, {"state-two-steps-back"}),
    (BadArgmaxAndLoss, {"probability-for-index", "mean-over-sentences"}),
    (FiveStepBptt, set()),
    (NoLoss, set()),
]


def _errors(model, x, y):
    outputs, states = (np.array(a) for a in model.forward_propagation(x))
    outputs[range(len(y)), y] -= 1
    return outputs, states


def bptt_over_lags(model, x, y, truncate=4):
    """All words at once: one lag after another."""
    U, V, W, b, c = model.params
    e, s = _errors(model, x, y)
    total, delta = np.zeros_like(s[1:]), e @ W * (1 - s[1:] ** 2)
    for lag in range(min(truncate, len(x))):
        total[: len(x) - lag] += delta
        delta = (delta[1:] @ V) * (1 - s[1 : len(x) - lag] ** 2)
    dU = np.zeros_like(U)
    np.add.at(dU.T, np.asarray(x), total)
    return [dU, total.T @ s[:-1], e.T @ s[1:], total.sum(0)[:, None], e.sum(0, keepdims=True).T]


def bptt_backwards(model, x, y, truncate=4, *, verbose=False):
    U, V, W, b, c = model.params
    e, s = _errors(model, x, y)
    grads = tuple(np.zeros(np.shape(p)) for p in model.params)
    for t in np.arange(len(x))[::-1]:
        grads[2][...] += np.outer(e[t], s[t + 1])
        grads[4][...] += e[t][:, None]
        delta, k, left = W.T.dot(e[t]) * (1 - s[t + 1] ** 2), t, truncate
        while left and k >= 0:
            grads[1][...] += np.outer(delta, s[k])
            grads[0][:, x[k]] += delta
            grads[3][...] += delta[:, None]
            delta = V.T.dot(delta) * (1 - s[k] ** 2)
            k, left = k - 1, left - 1
    return grads


def bptt_recursive(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    e, s = _errors(model, x, y)
    dU, dV, db = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b)

    def walk(d_h, step, left):
        if left == 0 or step < 0:
            return
        d = d_h * (1 - np.square(s[step + 1]))
        dU.T[x[step]] += d
        dV[:] += d[:, None] * s[step]
        db[:] += d[:, None]
        walk(d @ V, step - 1, left - 1)

    for t in range(len(x)):
        walk(e[t] @ W, t, truncate)
    dW = np.einsum("tc,th->ch", e, s[1:])
    return dU, dV, dW, db, np.einsum("tc->c", e)[:, None]


def bptt_one_hot(model, x, y, truncate=4):
    grads = list(bptt_backwards(model, x, y, truncate))
    return grads


def bptt_by_attributes(model, x, y, truncate=4):
    assert model.U is model.params[0]
    return bptt_recursive(model, list(map(int, x)), y, truncate)


def bptt_twice(model, x, y, truncate=4):
    bptt_backwards(model, x, y, truncate)
    return bptt_over_lags(model, x, y, int(truncate))


BPTT_RIGHT = [
    bptt_over_lags, bptt_backwards, bptt_recursive, bptt_one_hot, bptt_twice,
]  # fmt: skip


def bptt_published(model, x, y, truncate=4):
    return bptt_recursive(model, x, y, truncate + 1)


def bptt_full(model, x, y, truncate=4):
    return bptt_recursive(model, x, y, len(x))


def bptt_mean(model, x, y, truncate=4):
    return [g / len(x) for g in bptt_recursive(model, x, y, truncate)]


def bptt_flat_biases(model, x, y, truncate=4):
    *weights, db, dc = bptt_recursive(model, x, y, truncate)
    return (*weights, db[:, 0], dc[:, 0])


def bptt_uphill_one_short(model, x, y, truncate=4):
    return [-g for g in bptt_recursive(model, x, y, truncate - 1)]


def bptt_clipped(model, x, y, truncate=4):
    return [np.clip(g, -0.5, 0.5) for g in bptt_recursive(model, x, y, truncate)]


def bptt_with_loss(model, x, y, truncate=4):
    return 0.0, bptt_recursive(model, x, y, truncate)


BPTT_WRONG = [
    (bptt_by_attributes, set()),  # the stub promises params, and the lab's model has no more
    (bptt_published, None),
    (bptt_full, {"truncate-ignored"}),
    (bptt_mean, {"mean-over-words"}),
    (bptt_flat_biases, set()),
    (bptt_uphill_one_short, {"sign-flipped", "one-step-too-few"}),
    (bptt_clipped, set()),
    (bptt_with_loss, set()),
]


def _numerical(model, x, y, param, h):
    found = np.zeros(param.shape)
    for i in np.ndindex(*param.shape):
        kept = param[i]
        ends = []
        for sign in (1, -1):
            param[i] = kept + sign * h
            ends.append(model.calculate_loss([x], [y]) * len(x))
        param[i] = kept
        found[i] = (ends[0] - ends[1]) / (2 * h)
    return found


def check_entry_by_entry(model, x, y, h=1e-4, threshold=0.01):
    result = {}
    grads = model.bptt(x, y, len(x))
    for n, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        numbers, counts = _numerical(model, x, y, model.params[n], h), [0, 0, 0]
        for i in np.ndindex(*numbers.shape):
            a, b = grads[n][i], numbers[i]
            if a == 0 and b == 0:
                counts[1] += 1
            elif abs(a - b) / (abs(a) + abs(b)) < threshold:
                counts[0] += 1
            else:
                counts[2] += 1
        result[name] = counts
    return result


def check_vectorised(model, x, y, h=1e-4, threshold=0.01):
    grads, out = model.bptt(x, y, truncate=10_000), {}
    for name, p, g in zip(
        ("b_out", "b_hidden", "W", "V", "U"), model.params[::-1], grads[::-1], strict=False
    ):
        n = _numerical(model, x, y, p, h)
        with np.errstate(invalid="ignore"):
            relative = np.abs(g - n) / (np.abs(g) + np.abs(n))
        zero = (g == 0) & (n == 0)
        ok = relative < threshold
        out[name] = np.array([ok.sum(), zero.sum(), g.size - ok.sum() - zero.sum()])
    return out


def check_replacing_params(model, x, y, h=1e-4, threshold=0.01):
    kept, result = model.params, check_entry_by_entry(model, x, y, h, threshold)
    model.params = tuple(p.copy() for p in kept)
    return {name: {"agree": a, "zero": z, "differ": d} for name, (a, z, d) in result.items()}


CHECK_RIGHT = [check_entry_by_entry, check_vectorised, check_replacing_params]


def check_silently(model, x, y, h=1e-4, threshold=0.01):
    found = check_entry_by_entry(model, x, y, h, threshold)
    return {name: (a + z, 0, d) for name, (a, z, d) in found.items()}


def check_of_the_mean(model, x, y, h=1e-4, threshold=0.01):
    class Mean:
        params, bptt = model.params, staticmethod(model.bptt)

        @staticmethod
        def calculate_loss(X, Y):
            return model.calculate_loss(X, Y) / len(X[0])

    return check_entry_by_entry(Mean, x, y, h, threshold)


def check_truncated(model, x, y, h=1e-4, threshold=0.01):
    class Short:
        params, calculate_loss = model.params, staticmethod(model.calculate_loss)

        @staticmethod
        def bptt(x, y, truncate):
            return model.bptt(x, y)

    return check_entry_by_entry(Short, x, y, h, threshold)


def check_yes_or_no(model, x, y, h=1e-4, threshold=0.01):
    return all(d == 0 for _, _, d in check_entry_by_entry(model, x, y, h, threshold).values())


CHECK_WRONG = [
    (check_silently, {"zero-over-zero-passes"}),
    (check_of_the_mean, {"mean-for-sum"}),
    (check_truncated, {"truncated-against-full"}),
    (check_yes_or_no, set()),
]
