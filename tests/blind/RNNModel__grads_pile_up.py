# exercise: RNNModel
# right: no
# wrong: the gradients of the name before are not cleared
# lines: 31
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.steps = []
        outputs = []
        for x in inputs:
            tanh, before = Tanh(), h
            h = tanh.forward(U @ x + V @ h + b_hidden)
            outputs.append(softmax(W @ h + b_out))
            self.steps.append((x, before, h, tanh))
        self.outputs = outputs
        return outputs

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.outputs]
        return sum(c.forward(o, y) for c, o, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        carry = np.zeros_like(b_hidden)
        for (x, before, h, tanh), price in zip(self.steps[::-1], self.prices[::-1]):
            d_o = price.backward()
            d_f = tanh.backward(W.T @ d_o + carry)
            new = d_f @ x.T, d_f @ before.T, d_o @ h.T, d_f, d_o
            self.grads = [old + add for old, add in zip(self.grads, new)]
            carry = V.T @ d_f
