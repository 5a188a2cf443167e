# exercise: RNNModel
# right: no
# wrong: d_W multiplies with the state before the step, self.states[t], not the one that made the output
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
        self.tape = []
        h = np.zeros_like(self.params[3])
        self.outputs = []
        for x in inputs:
            h, p = self._step(x, h)
            self.outputs.append(p)
        return self.outputs

    def _step(self, x, h_prev):
        U, V, W, b_hidden, b_out = self.params
        tanh = Tanh()
        h = tanh.forward(U @ x + V @ h_prev + b_hidden)
        self.tape.append((x, h_prev, tanh))
        return h, softmax(W @ h + b_out)

    def loss(self, targets):
        self.losses = []
        total = 0.0
        for p, y in zip(self.outputs, targets, strict=True):
            self.losses.append(CrossEntropyLoss())
            total = total + self.losses[-1].forward(p, y)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_b, d_c = (np.zeros(p.shape) for p in self.params)
        d_h = np.zeros(b_hidden.shape)
        while self.tape:
            x, h_prev, tanh = self.tape.pop()
            d_o = self.losses.pop().backward()
            d_W += d_o @ h_prev.T
            d_c += d_o
            d_f = tanh.backward(d_h + W.T @ d_o)
            d_U += d_f @ x.T
            d_V += d_f @ h_prev.T
            d_b += d_f
            d_h = V.T @ d_f
        self.grads = [d_U, d_V, d_W, d_b, d_c]
