# exercise: RNNModel
# right: no
# wrong: One Tanh layer serves all steps, so on the way back each step gets the slope of the last one.
# lines: 8
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.tanh = Tanh()
        self.inputs = inputs
        self.h = [np.zeros((V.shape[0], 1))]
        self.o = []
        for x in inputs:
            self.h.append(self.tanh.forward(U @ x + V @ self.h[-1] + b_hidden))
            self.o.append(softmax(W @ self.h[-1] + b_out))
        return self.o

    def loss(self, targets):
        self.criteria = []
        total = 0.0
        for o, y in zip(self.o, targets):
            self.criteria.append(CrossEntropyLoss())
            total += self.criteria[-1].forward(o, y)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_bh, d_bo = map(np.zeros_like, self.params)
        d_next = np.zeros_like(self.h[0])
        for t in range(len(self.criteria) - 1, -1, -1):
            d_o = self.criteria[t].backward()
            d_W += d_o @ self.h[t + 1].T
            d_bo += d_o
            d_f = self.tanh.backward(W.T @ d_o + d_next)
            d_U += d_f @ self.inputs[t].T
            d_V += d_f @ self.h[t].T
            d_bh += d_f
            d_next = V.T @ d_f
        self.grads = (d_U, d_V, d_W, d_bh, d_bo)
