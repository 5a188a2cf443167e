# exercise: RNNModel
# right: no
# wrong: backward cuts every gradient to the range -5 to 5 before it keeps it, so large gradients are not those of the loss
# lines: 41
class RNNModel(Network):
    """Vanilla RNN, one sequence at a time."""

    def forward(self, inputs):
        Wxh, Whh, Why, bh, by = self.params
        self.xs, self.hs, self.ps, self.acts = {}, {-1: np.zeros_like(bh)}, {}, {}
        for t, x in enumerate(inputs):
            self.xs[t] = x
            self.acts[t] = Tanh()
            self.hs[t] = self.acts[t].forward(Wxh @ x + Whh @ self.hs[t - 1] + bh)
            self.ps[t] = softmax(Why @ self.hs[t] + by)
        return [self.ps[t] for t in range(len(self.ps))]

    def loss(self, targets):
        self.ls, loss = {}, 0
        for t, y in enumerate(targets):
            self.ls[t] = CrossEntropyLoss()
            loss += self.ls[t].forward(self.ps[t], y)
        return loss

    def backward(self):
        Wxh, Whh, Why, bh, by = self.params
        dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
        dbh, dby = np.zeros_like(bh), np.zeros_like(by)
        dhnext = np.zeros_like(bh)
        for t in reversed(range(len(self.xs))):
            dy = self.ls[t].backward()
            dWhy += np.dot(dy, self.hs[t].T)
            dby += dy
            dh = np.dot(Why.T, dy) + dhnext
            dhraw = self.acts[t].backward(dh)
            dbh += dhraw
            dWxh += np.dot(dhraw, self.xs[t].T)
            dWhh += np.dot(dhraw, self.hs[t - 1].T)
            dhnext = np.dot(Whh.T, dhraw)
        for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
            np.clip(dparam, -5, 5, out=dparam)
        self.grads = (dWxh, dWhh, dWhy, dbh, dby)
