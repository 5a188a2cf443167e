# exercise: RNNModel
# right: no
# wrong: the gradients of one name are added to those of the names before
# lines: 23
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs = list(inputs)
        self.h = {-1: np.zeros(b_hidden.shape)}
        self.tanh, self.p = {}, {}
        for t, x in enumerate(self.inputs):
            self.tanh[t] = Tanh()
            self.h[t] = self.tanh[t].forward(U @ x + V @ self.h[t - 1] + b_hidden)
            self.p[t] = softmax(W @ self.h[t] + b_out)
        return [self.p[t] for t in range(len(self.inputs))]

    def loss(self, targets):
        self.ce = {t: CrossEntropyLoss() for t in self.p}
        return sum(self.ce[t].forward(self.p[t], targets[t]) for t in self.p)

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        g = list(self.grads)
        d_next = np.zeros(b_hidden.shape)
        for t in sorted(self.ce, reverse=True):
            d_o = self.ce[t].backward()
            d_f = self.tanh[t].backward(W.T @ d_o + d_next)
            pieces = (d_f @ self.inputs[t].T, d_f @ self.h[t - 1].T, d_o @ self.h[t].T, d_f, d_o)
            g = [a + b for a, b in zip(g, pieces)]
            d_next = V.T @ d_f
        self.grads = g
