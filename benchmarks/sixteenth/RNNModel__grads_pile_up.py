# exercise: RNNModel
# right: no
# wrong: The gradients are made once and added to at every call, so those of earlier names stay in.
# lines: 32
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.grads = [np.zeros_like(p) for p in self.params]

    def forward(self, inputs):
        self.inputs = list(inputs)
        U, V, W, b, c = self.params
        self.states, self.cells = [np.zeros((len(V), 1))], []
        for x in self.inputs:
            cell = Tanh()
            self.states.append(cell.forward(U @ x + V @ self.states[-1] + b))
            self.cells.append(cell)
        self.outputs = [softmax(W @ h + c) for h in self.states[1:]]
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in self.outputs]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b, c = self.params
        d_h_next = np.zeros((len(V), 1))
        for t in reversed(range(len(self.inputs))):
            d_o = self.losses[t].backward()
            d_f = self.cells[t].backward(W.T @ d_o + d_h_next)
            step = d_f @ self.inputs[t].T, d_f @ self.states[t].T, d_o @ self.states[t + 1].T, d_f, d_o
            self.grads = [g + s for g, s in zip(self.grads, step)]
            d_h_next = V.T @ d_f
