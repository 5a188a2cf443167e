# exercise: RNNModel
# right: no
# wrong: one Tanh object serves all steps, so backward uses the last step's output everywhere (self.tanh)
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
        self.tanh = Tanh()
        self.inputs = inputs
        self.states = [np.zeros((len(V), 1))]
        self.outputs = []
        for x in inputs:
            h = self.tanh.forward(U @ x + V @ self.states[-1] + b_hidden)
            self.states.append(h)
            self.outputs.append(softmax(W @ h + b_out, axis=0))
        return self.outputs

    def loss(self, targets):
        self.layers, total = [], 0.0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.layers.append(layer)
        return total

    def backward(self):
        _, V, W, _, _ = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(self.states[0])
        for t in range(len(self.layers) - 1, -1, -1):
            d_o = self.layers[t].backward()
            d_f = self.tanh.backward(W.T @ d_o + d_next)
            parts = d_f @ self.inputs[t].T, d_f @ self.states[t].T, d_o @ self.states[t + 1].T, d_f, d_o
            grads = [g + part for g, part in zip(grads, parts)]
            d_next = V.T @ d_f
        self.grads = grads
