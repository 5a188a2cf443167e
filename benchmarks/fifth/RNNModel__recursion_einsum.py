# exercise: RNNModel
# right: yes
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.xs = np.array([np.asarray(x, dtype=float) for x in inputs])
        self.layers = [Tanh() for _ in self.xs]
        states = [np.zeros(b_hidden.shape)]
        for layer, drive in zip(self.layers, U @ self.xs + b_hidden):
            states.append(layer.forward(drive + V @ states[-1]))
        self.hs = np.array(states)
        self.probs = softmax(W @ self.hs[1:] + b_out, axis=1)
        return self.probs.copy()

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.probs]
        return sum(map(CrossEntropyLoss.forward, self.prices, self.probs, targets))

    def backward(self):
        _, V, W, _, _ = self.params
        d_o = np.array([price.backward() for price in self.prices])
        d_a = np.empty_like(self.hs[1:])

        def walk(t, later):
            if t >= 0:
                d_a[t] = self.layers[t].backward(W.T @ d_o[t] + later)
                walk(t - 1, V.T @ d_a[t])

        walk(len(d_o) - 1, np.zeros_like(self.hs[0]))
        outer = "tio,tjo->ij"
        self.grads = (
            np.einsum(outer, d_a, self.xs),
            np.einsum(outer, d_a, self.hs[:-1]),
            np.einsum(outer, d_o, self.hs[1:]),
            d_a.sum(axis=0),
            d_o.sum(axis=0),
        )
