# exercise: RNNModel
# right: no
# wrong: the gradients of a second name are added to those of the first, as in PyTorch without zero_grad
# lines: 19
class RNNModel(Network):
    def forward(self, inputs):
        self.x, self.h, self.p = inputs, [np.zeros_like(self.params[3])], []
        for x in inputs:
            h, p = rnn_step(x, self.h[-1], self.params)
            self.h.append(h)
            self.p.append(p)
        return self.p

    def loss(self, targets):
        self.costs = [CrossEntropyLoss() for _ in self.p]
        return sum(c.forward(p, y) for c, p, y in zip(self.costs, self.p, targets))

    def backward(self):
        if self.grads is None:
            self.grads = [np.zeros_like(q) for q in self.params]
        U, V, W = self.params[:3]
        nxt = 0
        for t in range(len(self.p))[::-1]:
            e = self.costs[t].backward()
            z = (W.T @ e + nxt) * (1 - self.h[t + 1] ** 2)
            nxt = V.T @ z
            for k, part in enumerate((z @ self.x[t].T, z @ self.h[t].T, e @ self.h[t + 1].T, z, e)):
                self.grads[k] = self.grads[k] + part
