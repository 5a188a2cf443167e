# exercise: RNNModel
# right: no
# wrong: backward clips every gradient to between -5 and 5, as min-char-rnn does, though only the gradients of the sum are asked for
# lines: 38
class RNNModel(Network):
    def forward(self, inputs):
        Wxh, Whh, Why, bh, by = self.params
        self.xs, self.hs, self.ps = {}, {-1: np.zeros((Whh.shape[0], 1))}, {}
        for t in range(len(inputs)):
            self.xs[t] = inputs[t]
            self.hs[t] = np.tanh(np.dot(Wxh, self.xs[t]) + np.dot(Whh, self.hs[t - 1]) + bh)
            scores = np.dot(Why, self.hs[t]) + by
            e = np.exp(scores - np.max(scores))
            self.ps[t] = e / np.sum(e)
        return list(self.ps.values())

    def loss(self, targets):
        self.targets = [int(np.argmax(y)) for y in targets]
        return -sum(float(np.log(self.ps[t][k, 0] + 1e-12)) for t, k in enumerate(self.targets))

    def backward(self):
        Wxh, Whh, Why, bh, by = self.params
        dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
        dbh, dby = np.zeros_like(bh), np.zeros_like(by)
        dhnext = np.zeros_like(self.hs[-1])
        for t in reversed(range(len(self.targets))):
            dy = np.copy(self.ps[t])
            dy[self.targets[t]] -= 1
            dWhy += np.dot(dy, self.hs[t].T)
            dby += dy
            dh = np.dot(Why.T, dy) + dhnext
            dhraw = (1 - self.hs[t] * self.hs[t]) * dh
            dbh += dhraw
            dWxh += np.dot(dhraw, self.xs[t].T)
            dWhh += np.dot(dhraw, self.hs[t - 1].T)
            dhnext = np.dot(Whh.T, dhraw)
        for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
            np.clip(dparam, -5, 5, out=dparam)
        self.grads = (dWxh, dWhh, dWhy, dbh, dby)
