# exercise: RNNModel
# right: no
# wrong: outputs are read off the state before the step; what comes from the next step is forgotten on the way back
# name: output-from-state-before, carry-missing
# lines: 21, 37
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs = inputs
        self.states = [np.zeros_like(b_hidden)]
        self.layers, self.outputs = [], []
        for x in inputs:
            self.layers.append(Tanh())
            self.states.append(self.layers[-1].forward(U @ x + V @ self.states[-1] + b_hidden))
            self.outputs.append(softmax(W @ self.states[-2] + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = []
        total = 0.0
        for t in range(len(targets)):
            self.losses.append(CrossEntropyLoss())
            total += self.losses[t].forward(self.outputs[t], targets[t])
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        self.grads = [np.zeros_like(p) for p in self.params]
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_h = W.T @ d_o
            d_f = self.layers[t].backward(d_h)
            self.grads[0] += d_f @ self.inputs[t].T
            self.grads[1] += d_f @ self.states[t].T
            self.grads[2] += d_o @ self.states[t + 1].T
            self.grads[3] += d_f
            self.grads[4] += d_o
