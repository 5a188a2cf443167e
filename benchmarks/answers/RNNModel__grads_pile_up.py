# exercise: RNNModel
# right: no
# wrong: the gradients are made once and never emptied, those of the next name are added to them (backward)
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
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [np.zeros_like(b_hidden)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + b_hidden))
            self.outputs.append(softmax(W @ self.states[-1] + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(layer.forward(p, y) for layer, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, _, _ = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        d_U, d_V, d_W, d_b, d_c = self.grads
        carry = 0
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.states[t + 1].T
            d_c += d_o
            d_f = self.tanhs[t].backward(W.T @ d_o + carry)
            d_U += d_f @ self.inputs[t].T
            d_V += d_f @ self.states[t].T
            d_b += d_f
            carry = V.T @ d_f
