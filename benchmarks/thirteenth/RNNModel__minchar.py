# exercise: RNNModel
# right: no
# wrong: Every gradient is clipped to between -5 and 5 inside backward, and loss divides by the number of letters.
# lines: 19, 36
class RNNModel(Network):
    def forward(self, inputs):
        Wxh, Whh, Why, bh, by = self.params
        self.xs, self.hs, self.ps, self.ts = {}, {-1: np.zeros_like(bh)}, {}, {}
        for t, x in enumerate(inputs):
            self.xs[t] = x
            self.ts[t] = Tanh()
            self.hs[t] = self.ts[t].forward(np.dot(Wxh, x) + np.dot(Whh, self.hs[t - 1]) + bh)
            self.ps[t] = softmax(np.dot(Why, self.hs[t]) + by)
        return [self.ps[t] for t in range(len(self.ps))]

    def loss(self, targets):
        self.ce = {t: CrossEntropyLoss() for t in self.ps}
        prices = [self.ce[t].forward(self.ps[t], targets[t]) for t in self.ps]
        return np.mean(prices)

    def backward(self):
        Wxh, Whh, Why, bh, by = self.params
        dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
        dbh, dby = np.zeros_like(bh), np.zeros_like(by)
        dhnext = np.zeros_like(bh)
        for t in reversed(range(len(self.xs))):
            dy = self.ce[t].backward()
            dWhy += np.dot(dy, self.hs[t].T)
            dby += dy
            dhraw = self.ts[t].backward(np.dot(Why.T, dy) + dhnext)
            dbh += dhraw
            dWxh += np.dot(dhraw, self.xs[t].T)
            dWhh += np.dot(dhraw, self.hs[t - 1].T)
            dhnext = np.dot(Whh.T, dhraw)
        for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
            np.clip(dparam, -5, 5, out=dparam)
        self.grads = [dWxh, dWhh, dWhy, dbh, dby]
