# exercise: RNNModel
# right: no
# wrong: the state is not set to zeros for a new name
# lines: 15
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs, self.outputs, self.tanhs = inputs, [], []
        if not hasattr(self, "states"):
            self.states = [np.zeros_like(b_hidden)]
        self.states = [self.states[-1]]
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + b_hidden))
            self.outputs.append(softmax(W @ self.states[-1] + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(f.forward(p, y) for f, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_f = self.tanhs[t].backward(W.T @ d_o + d_next)
            d_W += d_o @ self.states[t + 1].T
            d_bo += d_o
            d_U += d_f @ self.inputs[t].T
            d_V += d_f @ self.states[t].T
            d_bh += d_f
            d_next = V.T @ d_f
        self.grads = (d_U, d_V, d_W, d_bh, d_bo)
