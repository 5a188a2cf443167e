# exercise: RNNModel
# right: no
# wrong: one Tanh object serves all steps, so every step gets the slope of the last one
# lines: 7
class RNNModel(Network):
    def forward(self, inputs):
        self.act = Tanh()
        U, V, W, bh, bo = self.params
        self.inputs, self.states = inputs, [np.zeros((len(V), 1))]
        for x in inputs:
            self.states.append(self.act.forward(U @ x + V @ self.states[-1] + bh))
        self.outs = [softmax(W @ h + bo) for h in self.states[1:]]
        return self.outs

    def loss(self, targets):
        self.layers = [CrossEntropyLoss() for _ in targets]
        return sum(map(lambda l, p, y: l.forward(p, y), self.layers, self.outs, targets))

    def backward(self):
        U, V, W, bh, bo = self.params
        g = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(bh)
        for t in reversed(range(len(self.outs))):
            d_o = self.layers[t].backward()
            d_z = self.act.backward(W.T @ d_o + later)
            g[0] += d_z @ self.inputs[t].T
            g[1] += d_z @ self.states[t].T
            g[2] += d_o @ self.states[t + 1].T
            g[3] += d_z
            g[4] += d_o
            later = V.T @ d_z
        self.grads = tuple(g)
