# exercise: RNNModel
# right: no
# wrong: the next name starts from the last state of the one before, not from zeros (self.h is made only once)
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
    h = None

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        if self.h is None:
            self.h = np.zeros_like(b_hidden)
        self.read = []
        for x in inputs:
            layer = Tanh()
            before, self.h = self.h, layer.forward(U @ x + V @ self.h + b_hidden)
            self.read.append((x, before, layer, self.h, softmax(W @ self.h + b_out)))
        return [step[-1] for step in self.read]

    def loss(self, targets):
        self.priced = []
        total = 0.0
        for (*_, p), y in zip(self.read, targets):
            self.priced.append(CrossEntropyLoss())
            total += self.priced[-1].forward(p, y)
        return total

    def backward(self):
        _, V, W, _, _ = self.params
        self.grads = [np.zeros_like(p) for p in self.params]
        back = np.zeros_like(self.h)
        for (x, before, layer, h, _), price in zip(self.read[::-1], self.priced[::-1]):
            d_o = price.backward()
            d_f = layer.backward(W.T @ d_o + back)
            for total, part in zip(self.grads, (d_f @ x.T, d_f @ before.T, d_o @ h.T, d_f, d_o)):
                total += part
            back = V.T @ d_f
