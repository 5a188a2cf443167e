# exercise: RNNModel
# right: no
# wrong: = instead of += + V's gradient with the state after the step
# needs: Network, Tanh, CrossEntropyLoss, softmax
# name: state-after-for-V, rounds-overwrite
import numpy as np

class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.x, self.h, self.f, self.p = inputs, [np.zeros_like(b)], [], []
        for x in inputs:
            self.f.append(Tanh())
            self.h.append(self.f[-1].forward(U @ x + V @ self.h[-1] + b))
            self.p.append(softmax(W @ self.h[-1] + c))
        return self.p

    def loss(self, targets):
        self.q = [CrossEntropyLoss() for _ in targets]
        return sum(q.forward(p, y) for q, p, y in zip(self.q, self.p, targets))

    def backward(self):
        U, V, W, b, c = self.params
        later = np.zeros_like(b)
        for t in reversed(range(len(self.x))):
            d_o = self.q[t].backward()
            d_f = self.f[t].backward(W.T @ d_o + later)
            self.grads = (d_f @ self.x[t].T, d_f @ self.h[t + 1].T, d_o @ self.h[t + 1].T, d_f, d_o)
            later = V.T @ d_f
