# exercise: RNNModel
# right: no
# wrong: of a long name only the last twelve steps go back
# lines:

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax
from labkit.exercises.names.clip_by_value.answer import clip_by_value
from labkit.exercises.names.CrossEntropyLoss.answer import CrossEntropyLoss
from labkit.exercises.names.Tanh.answer import Tanh
from labkit.numerics import semi_orthogonal


class RNNModel:
    """A network for one sequence at a time: forward, then loss, then backward.

    self.params and, after backward, self.grads: five arrays in the order of the course,
    U (hidden, input), V (hidden, hidden), W (output, hidden), b_hidden, b_out (columns).
    """

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        U = semi_orthogonal(hidden_dim, input_dim, rng)
        V = semi_orthogonal(hidden_dim, hidden_dim, rng)
        W = semi_orthogonal(output_dim, hidden_dim, rng)
        self.params = (U, V, W, np.zeros((hidden_dim, 1)), np.zeros((output_dim, 1)))
        self.grads = None

    def forward(self, inputs):
        """T columns (input_dim, 1) in, T columns of probabilities (output_dim, 1) out."""
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.inputs, self.hidden_states = inputs, [h]
        self.tanhs, self.outputs = [], []
        for x in inputs:
            tanh = Tanh()
            h = tanh.forward(U @ x + V @ h + b_hidden)
            self.tanhs.append(tanh)
            self.hidden_states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        """The sum over time of -ln p(target); targets are one-hot columns."""
        self.losses = [CrossEntropyLoss() for _ in targets]
        prices = map(CrossEntropyLoss.forward, self.losses, self.outputs, targets)
        return sum(prices)

    def backward(self):
        """The gradients of that sum, into self.grads."""
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_b_hidden, d_b_out = (np.zeros_like(p) for p in self.params)
        d_h_next = np.zeros_like(b_hidden)
        for t in reversed(range(max(0, len(self.tanhs) - 12), len(self.tanhs))):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.hidden_states[t + 1].T
            d_b_out += d_o
            d_h = W.T @ d_o + d_h_next
            d_sum = self.tanhs[t].backward(d_h)
            d_U += d_sum @ self.inputs[t].T
            d_V += d_sum @ self.hidden_states[t].T
            d_b_hidden += d_sum
            d_h_next = V.T @ d_sum
        self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)

    def clip(self, clip_value):
        """Put every entry of self.grads between -clip_value and clip_value."""
        self.grads = clip_by_value(self.grads, clip_value)

    def optimize(self, optimizer):
        """Take the step that optimizer.step(params, grads) says."""
        self.params = optimizer.step(self.params, self.grads)
