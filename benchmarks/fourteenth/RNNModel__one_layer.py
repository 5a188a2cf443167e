# exercise: RNNModel
# right: no
# wrong: a single Tanh serves all steps, on the way back every step gets the slope of the last
# lines: 8, 30
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.activation = Tanh()
        self.xs = inputs
        self.hs = np.zeros((len(inputs) + 1, len(b_hidden), 1))
        for t in range(len(inputs)):
            self.hs[t + 1] = self.activation.forward(U @ inputs[t] + V @ self.hs[t] + b_hidden)
        self.ps = softmax(W @ self.hs[1:] + b_out, axis=1)
        return list(self.ps)

    def loss(self, targets):
        self.loss_layers = []
        prices = []
        for p, y in zip(self.ps, targets):
            self.loss_layers.append(CrossEntropyLoss())
            prices.append(self.loss_layers[-1].forward(p, y))
        return float(np.sum(prices))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_os = np.array([layer.backward() for layer in self.loss_layers])
        d_fs = np.zeros((len(d_os), len(V), 1))
        back = np.zeros((len(V), 1))
        for t in reversed(range(len(d_os))):
            d_fs[t] = self.activation.backward(W.T @ d_os[t] + back)
            back = V.T @ d_fs[t]
        x = np.array(self.xs)
        self.grads = (
            np.einsum("tik,tjk->ij", d_fs, x),
            np.einsum("tik,tjk->ij", d_fs, self.hs[:-1]),
            np.einsum("tik,tjk->ij", d_os, self.hs[1:]),
            d_fs.sum(axis=0),
            d_os.sum(axis=0),
        )
