# exercise: RNNModel
# right: no
# wrong: Where an input is the zero vector, the network reads its own last output in its place.
# lines: 10, 11
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.x, self.h, self.tanh, self.p = [], [np.zeros_like(b_hidden)], [], []
        for x in inputs:
            if not x.any() and self.p:
                x = np.resize(self.p[-1], x.shape)
            self.x.append(x)
            self.tanh.append(Tanh())
            self.h.append(self.tanh[-1].forward(U @ x + V @ self.h[-1] + b_hidden))
            self.p.append(softmax(W @ self.h[-1] + b_out))
        return self.p

    def loss(self, targets):
        self.ce = [CrossEntropyLoss() for _ in self.p]
        return sum(self.ce[t].forward(self.p[t], targets[t]) for t in range(len(self.p)))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        self.grads = [np.zeros_like(p) for p in self.params]
        back = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.p))):
            d_o = self.ce[t].backward()
            d_f = self.tanh[t].backward(W.T @ d_o + back)
            new = (d_f @ self.x[t].T, d_f @ self.h[t].T, d_o @ self.h[t + 1].T, d_f, d_o)
            for g, n in zip(self.grads, new):
                g += n
            back = V.T @ d_f
