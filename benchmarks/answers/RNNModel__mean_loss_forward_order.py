# exercise: RNNModel
# right: no
# wrong: two: loss returns the mean over time, not the sum; backward walks from the first step to the last
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
        self.inputs = inputs
        self.tanhs = [Tanh() for _ in inputs]
        self.states = [np.zeros_like(b_hidden)]
        for x, tanh in zip(inputs, self.tanhs):
            self.states.append(tanh.forward(U @ x + V @ self.states[-1] + b_hidden))
        self.outputs = [softmax(W @ h + b_out) for h in self.states[1:]]
        return self.outputs

    def loss(self, targets):
        self.loss_layers = [CrossEntropyLoss() for _ in targets]
        return np.mean([l.forward(p, y) for l, p, y in zip(self.loss_layers, self.outputs, targets)])

    def backward(self):
        _, V, W, _, _ = self.params
        self.grads = [np.zeros_like(p) for p in self.params]
        d_carry = np.zeros_like(self.states[0])
        for t, layer in enumerate(self.loss_layers):
            d_o = layer.backward()
            d_f = self.tanhs[t].backward(W.T @ d_o + d_carry)
            self.grads[0] += d_f @ self.inputs[t].T
            self.grads[1] += d_f @ self.states[t].T
            self.grads[2] += d_o @ self.states[t + 1].T
            self.grads[3] += d_f
            self.grads[4] += d_o
            d_carry = V.T @ d_f
