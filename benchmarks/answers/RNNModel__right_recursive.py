# exercise: RNNModel
# right: yes
# wrong: a step is a closure that knows its own way back; backward calls them from the end
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
        h = np.zeros_like(b_hidden)
        self.outputs, self.ways_back = [], []
        for x in inputs:
            h, p, back = self._step(x, h)
            self.outputs.append(p)
            self.ways_back.append(back)
        return self.outputs

    def _step(self, x, h_prev):
        U, V, W, b_hidden, b_out = self.params
        layer = Tanh()
        h = layer.forward(U @ x + V @ h_prev + b_hidden)

        def back(d_o, d_next):
            d_f = layer.backward(W.T @ d_o + d_next)
            return [d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o], V.T @ d_f

        return h, softmax(W @ h + b_out), back

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.outputs]
        return sum(price.forward(p, y) for price, p, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        grads, carry = [np.zeros_like(p) for p in self.params], np.zeros_like(self.params[3])
        for price, back in zip(reversed(self.prices), reversed(self.ways_back)):
            parts, carry = back(price.backward(), carry)
            grads = [g + part for g, part in zip(grads, parts)]
        self.grads = grads
