# exercise: RNNModel
# right: no
# wrong: one Tanh layer serves all steps and remembers the last one only
# lines: 17
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        T, H = len(inputs), len(V)
        self.x = inputs
        self.h = np.zeros((T + 1, H, 1))
        self.tanh = Tanh()
        self.p = []
        for t in range(T):
            self.h[t + 1] = self.tanh.forward(U @ inputs[t] + V @ self.h[t] + b_hidden)
            self.p.append(softmax(W @ self.h[t + 1] + b_out))
        return self.p

    def loss(self, targets):
        self.ce = []
        total = 0
        for p, y in zip(self.p, targets):
            self.ce.append(CrossEntropyLoss())
            total += self.ce[-1].forward(p, y)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        back = np.zeros_like(b_hidden)
        for t in range(len(self.x) - 1, -1, -1):
            d_o = self.ce[t].backward()
            d_f = self.tanh.backward(W.T @ d_o + back)
            back = V.T @ d_f
            for total, g in zip(grads, (d_f @ self.x[t].T, d_f @ self.h[t].T, d_o @ self.h[t + 1].T, d_f, d_o)):
                total += g
        self.grads = grads
