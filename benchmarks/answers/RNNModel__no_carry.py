# exercise: RNNModel
# right: no
# wrong: nothing comes back from the next step, the gradient at a state is W.T d_o alone (d_h)
import numpy as np

from labkit.numerics import semi_orthogonal
from labkit.reference import CrossEntropyLoss, Tanh, clip_by_value, softmax


class Network:
    """Parameters, their gradients, and what to do with them (given by the notebook)."""

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        sizes = (hidden_dim, input_dim), (hidden_dim, hidden_dim), (output_dim, hidden_dim)
        U, V, W = (semi_orthogonal(*size, rng) for size in sizes)
        self.params = (U, V, W, np.zeros((hidden_dim, 1)), np.zeros((output_dim, 1)))
        self.grads = None

    def clip(self, clip_value):
        self.grads = clip_by_value(self.grads, clip_value)

    def optimize(self, optimizer):
        self.params = optimizer.step(self.params, self.grads)


class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.xs, self.hs, self.layers = list(inputs), [np.zeros_like(b_hidden)], []
        self.ps = []
        for x in self.xs:
            layer = Tanh()
            self.hs.append(layer.forward(U @ x + V @ self.hs[-1] + b_hidden))
            self.layers.append(layer)
            self.ps.append(softmax(W @ self.hs[-1] + b_out))
        return self.ps

    def loss(self, targets):
        self.ends = [CrossEntropyLoss() for _ in self.ps]
        return float(sum(map(lambda end, p, y: end.forward(p, y), self.ends, self.ps, targets)))

    def backward(self):
        W = self.params[2]
        d_os = [end.backward() for end in self.ends]
        d_fs = [layer.backward(W.T @ d_o) for layer, d_o in zip(self.layers, d_os)]
        D, O = np.hstack(d_fs), np.hstack(d_os)
        X, S = np.hstack(self.xs), np.hstack(self.hs)
        self.grads = [D @ X.T, D @ S[:, :-1].T, O @ S[:, 1:].T, D.sum(1, keepdims=True), O.sum(1, keepdims=True)]
