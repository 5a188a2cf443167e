# exercise: RNNModel
# right: no
# wrong: the list of outputs is emptied and filled again by the next forward
# name: outputs-emptied-by-the-next-name
# lines: 14
class RNNModel(Network):
    def __init__(self, *args):
        super().__init__(*args)
        self.hs, self.ps = [], []
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs = inputs
        self.hs.clear()
        self.ps.clear()
        self.hs.append(np.zeros((V.shape[0], 1)))
        for x in inputs:
            self.hs.append(np.tanh(U @ x + V @ self.hs[-1] + b))
            self.ps.append(softmax(W @ self.hs[-1] + c))
        return self.ps
    def loss(self, targets):
        self.targets = targets
        return sum(float(-np.sum(y * np.log(p + 1e-12))) for p, y in zip(self.ps, targets))
    def backward(self):
        U, V, W, b, c = self.params
        g = [np.zeros_like(p) for p in self.params]
        nxt = np.zeros_like(b)
        for t in reversed(range(len(self.inputs))):
            d = self.ps[t] - self.targets[t]
            h, hp = self.hs[t + 1], self.hs[t]
            g[2] += d @ h.T
            g[4] += d
            da = (W.T @ d + nxt) * (1 - h * h)
            g[0] += da @ self.inputs[t].T
            g[1] += da @ hp.T
            g[3] += da
            nxt = V.T @ da
        self.grads = g
