# exercise: RNNModel
# right: yes
from itertools import accumulate


class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.X = np.hstack(list(inputs))
        drive = U @ self.X + b
        start = np.zeros(len(V))
        states = accumulate(drive.T, lambda h, z: np.tanh(V @ h + z), initial=start)
        self.S = np.stack(list(states), axis=1)
        logits = W @ self.S[:, 1:] + c
        self.P = softmax(logits, axis=0)
        return [self.P[:, t : t + 1] for t in range(self.P.shape[1])]

    def loss(self, targets):
        self.Y = np.hstack(list(targets))
        return float(-(self.Y * np.log(np.maximum(self.P, 1e-300))).sum())

    def backward(self):
        _, V, W, _, _ = self.params
        E = self.P - self.Y
        direct = W.T @ E
        slope = 1 - self.S[:, 1:] ** 2

        def back(later, t):
            return slope[:, t] * (direct[:, t] + V.T @ later)

        order = range(E.shape[1] - 1, -1, -1)
        chain = list(accumulate(order, back, initial=np.zeros(len(V))))[1:]
        D = np.stack(chain[::-1], axis=1)
        self.grads = (
            D @ self.X.T,
            D @ self.S[:, :-1].T,
            E @ self.S[:, 1:].T,
            D.sum(axis=1, keepdims=True),
            E.sum(axis=1, keepdims=True),
        )
