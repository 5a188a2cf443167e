# exercise: RNNModel
# right: no
# wrong: the error that goes to the step before is cut to entries between -1 and 1 on its way, so the gradients are not those of the loss
# lines: 31
# name: carry-clipped
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.T = len(inputs)
        self.x = np.array(inputs, dtype=float)
        self.s = np.zeros((self.T + 1, *bh.shape))
        self.cells = [Tanh() for _ in range(self.T)]
        for t in range(self.T):
            self.s[t + 1] = self.cells[t].forward(U @ self.x[t] + V @ self.s[t] + bh)
        self.o = np.stack([softmax(W @ s + bo) for s in self.s[1:]])
        return self.o

    def loss(self, targets):
        self.out = [CrossEntropyLoss() for _ in range(self.T)]
        return sum(self.out[t].forward(self.o[t], targets[t]) for t in range(self.T))

    def backward(self):
        U, V, W, bh, bo = self.params
        d_o = np.stack([layer.backward() for layer in self.out])
        d_z = np.zeros((self.T, *bh.shape))
        message = np.zeros(bh.shape)
        for t in range(self.T)[::-1]:
            d_z[t] = self.cells[t].backward(W.T @ d_o[t] + message)
            message = np.clip(V.T @ d_z[t], -1, 1)
        outer = functools.partial(np.einsum, "tiz,tjz->ij")
        self.grads = (
            outer(d_z, self.x),
            outer(d_z, self.s[:-1]),
            outer(d_o, self.s[1:]),
            d_z.sum(axis=0),
            d_o.sum(axis=0),
        )
