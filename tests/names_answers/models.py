"""RNNModel in many styles, and wrong in the ways that learners find."""

import numpy as np

from labkit.numerics import semi_orthogonal
from labkit.reference import (
    CrossEntropyLoss,
    Tanh,
    backward_pass,
    clip_by_value,
    cross_entropy,
    forward_pass,
    init_rnn,
    softmax,
)


class Plain:
    """What the others change one thing of."""

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        U = rng.normal(size=(hidden_dim, input_dim)) / np.sqrt(hidden_dim)
        V = rng.normal(size=(hidden_dim, hidden_dim)) / np.sqrt(hidden_dim)
        W = rng.normal(size=(output_dim, hidden_dim)) / np.sqrt(hidden_dim)
        self.params = [U, V, W, np.zeros((hidden_dim, 1)), np.zeros((output_dim, 1))]
        self.grads = None

    def first_state(self):
        return np.zeros((self.params[1].shape[0], 1))

    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [self.first_state()], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + b))
            self.outputs.append(softmax(W @ self.states[-1] + c))
        return self.outputs

    def loss(self, targets):
        self.layers, total = [], 0.0
        for p, y in zip(self.outputs, targets, strict=True):
            self.layers.append(CrossEntropyLoss())
            total += self.layers[-1].forward(p, y)
        return total

    def carry(self, d_sum, d_h):
        return self.params[1].T @ d_sum

    def backward(self):
        grads = [np.zeros_like(p) for p in self.params]
        carried = 0.0
        for t in range(len(self.layers) - 1, -1, -1):
            d_o = self.layers[t].backward()
            d_h = self.params[2].T @ d_o + carried
            d_sum = self.tanhs[t].backward(d_h)
            parts = (d_sum @ self.inputs[t].T, d_sum @ self.states[t].T,
                     d_o @ self.states[t + 1].T, d_sum, d_o)  # fmt: skip
            for grad, part in zip(grads, parts, strict=True):
                grad += part
            carried = self.carry(d_sum, d_h)
        self.grads = grads

    def clip(self, clip_value):
        self.grads = clip_by_value(self.grads, clip_value)

    def optimize(self, optimizer):
        self.params = optimizer.step(self.params, self.grads)


class FromPartOne(Plain):
    """Made of lab 03's and 04's functions."""

    def forward(self, inputs):
        self.inputs = np.array(inputs)
        found = forward_pass(self.inputs, self.first_state(), self.params)
        self.outputs, self.states = map(np.array, found)
        return self.outputs

    def loss(self, targets):
        self.targets = np.array(targets)
        return cross_entropy(self.outputs, self.targets)

    def backward(self):
        args = self.inputs, self.outputs, self.states, self.targets, self.params
        _, self.grads = backward_pass(*args)
        return self.grads


class FiveAttributes:
    """No tuple: U, V, W, b_hidden, b_out and d_U, ... stand on self."""

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        self.U = semi_orthogonal(hidden_dim, input_dim, rng)
        self.V = semi_orthogonal(hidden_dim, hidden_dim, rng)
        self.W = semi_orthogonal(output_dim, hidden_dim, rng)
        self.b_hidden, self.b_out = np.zeros((hidden_dim, 1)), np.zeros((output_dim, 1))

    def forward(self, inputs):
        self.x = np.stack(list(inputs))[:, :, 0]
        self.h = np.zeros((len(self.x) + 1, len(self.V)))
        for t, x in enumerate(self.x):
            self.h[t + 1] = np.tanh(self.U @ x + self.V @ self.h[t] + self.b_hidden[:, 0])
        self.p = softmax(self.h[1:] @ self.W.T + self.b_out[:, 0], axis=1)
        return self.p[:, :, None]

    def loss(self, targets):
        self.y = np.stack(list(targets))[:, :, 0]
        return -np.log((self.p * self.y).sum(axis=1)).sum()

    def backward(self):
        d_o, d_sum = self.p - self.y, np.zeros_like(self.h[1:])
        carried = np.zeros(len(self.V))
        for t in reversed(range(len(d_o))):
            d_sum[t] = (d_o[t] @ self.W + carried) * (1 - self.h[t + 1] ** 2)
            carried = d_sum[t] @ self.V
        self.d_U, self.d_V, self.d_W = d_sum.T @ self.x, d_sum.T @ self.h[:-1], d_o.T @ self.h[1:]
        self.d_b_hidden, self.d_b_out = d_sum.sum(0)[:, None], d_o.sum(0)[:, None]

    def _grads(self):
        return self.d_U, self.d_V, self.d_W, self.d_b_hidden, self.d_b_out

    def clip(self, clip_value):
        for grad in self._grads():
            np.clip(grad, -clip_value, clip_value, out=grad)

    def optimize(self, optimizer):
        params = self.U, self.V, self.W, self.b_hidden, self.b_out
        new = optimizer.step(params, self._grads())
        self.U, self.V, self.W, self.b_hidden, self.b_out = new


class InPlaceParams(Plain):
    def optimize(self, optimizer):
        for mine, new in zip(self.params, optimizer.step(self.params, self.grads), strict=True):
            mine[...] = new

    def clip(self, clip_value):
        self.grads = [np.clip(g, -clip_value, clip_value) for g in self.grads]


class Dictionaries(Plain):
    """params and grads as dicts in the right order."""

    names = ("U", "V", "W", "b_hidden", "b_out")

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.params = dict(zip(self.names, self.params, strict=True))

    def _as_lists(self, method, *args):
        self.params = list(self.params.values())
        try:
            return method(self, *args)
        finally:
            self.params = dict(zip(self.names, self.params, strict=True))

    def first_state(self):
        return np.zeros((len(list(self.params)[3]), 1))

    def forward(self, inputs):
        return self._as_lists(Plain.forward, inputs)

    def backward(self):
        self._as_lists(Plain.backward)
        self.grads = dict(zip(self.names, self.grads, strict=True))

    def clip(self, clip_value):
        self.grads = {k: np.clip(g, -clip_value, clip_value) for k, g in self.grads.items()}

    def optimize(self, optimizer):
        new = optimizer.step(self.params, self.grads)
        self.params = dict(zip(self.names, new, strict=True))


Dictionaries.first_state = Plain.first_state


class Squarish(Plain):
    """Weights from init_rnn, the input matrix from a second call."""

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        U, *_ = init_rnn(hidden_dim, input_dim, rng)
        _, V, W, b_hidden, b_out = init_rnn(hidden_dim, output_dim, rng)
        self.params = (U, V, W, b_hidden, b_out)


# --- wrong ---


class SharedTanh(Plain):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.states, self.outputs = inputs, [self.first_state()], []
        tanh = Tanh()
        for x in inputs:
            self.states.append(tanh.forward(U @ x + V @ self.states[-1] + b))
            self.outputs.append(softmax(W @ self.states[-1] + c))
        self.tanhs = [tanh] * len(inputs)
        return self.outputs


class KeepsState(Plain):
    def first_state(self):
        return self.states[-1] if hasattr(self, "states") else super().first_state()


class NoCarry(Plain):
    def carry(self, d_sum, d_h):
        return 0.0


class PastTheTanh(Plain):
    def carry(self, d_sum, d_h):
        return self.params[1].T @ d_h


class NotTransposed(Plain):
    def carry(self, d_sum, d_h):
        return self.params[1] @ d_sum


class MeanLoss(Plain):
    def loss(self, targets):
        return super().loss(targets) / len(targets)


class MeanLossNoCarry(MeanLoss, NoCarry):
    pass


class StepLost(Plain):
    def optimize(self, optimizer):
        optimizer.step(self.params, self.grads)


class ClipsNorm(Plain):
    def clip(self, clip_value):
        norm = np.sqrt(sum(np.sum(g**2) for g in self.grads))
        self.grads = [g * min(1, clip_value / norm) for g in self.grads]


class OnesForZeros(Plain):
    def first_state(self):
        return np.ones_like(self.params[3])


class ForgetsGrads(Plain):
    def backward(self):
        super().backward()
        self.grads = None


class GlobalWeights(Plain):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, np.random.default_rng())


MODEL_RIGHT = [Plain, FromPartOne, FiveAttributes, InPlaceParams, Dictionaries, Squarish]
MODEL_WRONG = [
    (SharedTanh, None),
    (KeepsState, {"state-kept-between-names"}),
    (NoCarry, {"carry-missing"}),
    (PastTheTanh, {"carry-before-tanh"}),
    (NotTransposed, {"V-not-transposed"}),
    (MeanLoss, {"mean-over-time"}),
    (MeanLossNoCarry, {"mean-over-time", "carry-missing"}),
    (StepLost, {"step-thrown-away"}),
    (ClipsNorm, None),
    (OnesForZeros, {"state-from-ones"}),
    (ForgetsGrads, None),
    (GlobalWeights, None),
]
