# exercise: RNNModel
# right: no
# wrong: thinks that the network should remember earlier names, the state goes on from name to name
# lines: 15, 18
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.h = np.zeros((hidden_dim, 1))  # the memory of the network

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs, self.tanhs, self.outputs = inputs, [], []
        self.hidden_states = [self.h]
        for x in inputs:
            tanh = Tanh()
            self.h = tanh.forward(U @ x + V @ self.h + b_hidden)
            self.tanhs.append(tanh)
            self.hidden_states.append(self.h)
            self.outputs.append(softmax(W @ self.h + b_out))
        return self.outputs

    def loss(self, targets):
        self.ces = [CrossEntropyLoss() for _ in targets]
        return sum(ce.forward(p, y) for ce, p, y in zip(self.ces, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
        d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
        d_next = np.zeros_like(b_hidden)
        for t in range(len(self.inputs) - 1, -1, -1):
            d_o = self.ces[t].backward()
            d_W += d_o @ self.hidden_states[t + 1].T
            d_b_out += d_o
            d_s = self.tanhs[t].backward(W.T @ d_o + d_next)
            d_U += d_s @ self.inputs[t].T
            d_V += d_s @ self.hidden_states[t].T
            d_b_hidden += d_s
            d_next = V.T @ d_s
        self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)
