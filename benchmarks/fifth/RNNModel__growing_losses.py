# exercise: RNNModel
# right: no
# wrong: The list of loss layers is made once and never emptied, so from the second name on backward reads the layers of the first name.
# lines: 8, 27
class RNNModel(Network):
    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        super().__init__(input_dim, output_dim, hidden_dim, rng)
        self.loss_layers = []

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs = inputs
        self.hidden = [np.zeros_like(b_hidden)]
        self.tanh_layers = [Tanh() for _ in range(len(inputs))]
        self.outputs = []
        for t, x in enumerate(inputs):
            z = U @ x + V @ self.hidden[t] + b_hidden
            self.hidden.append(self.tanh_layers[t].forward(z))
            self.outputs.append(softmax(W @ self.hidden[t + 1] + b_out))
        return self.outputs

    def loss(self, targets):
        total = 0
        for output, target in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(output, target)
            self.loss_layers.append(layer)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        dh_next = np.zeros_like(b_hidden)
        for t in range(len(self.inputs) - 1, -1, -1):
            do = self.loss_layers[t].backward()
            grads[2] += do @ self.hidden[t + 1].T
            grads[4] += do
            da = self.tanh_layers[t].backward(W.T @ do + dh_next)
            grads[0] += da @ self.inputs[t].T
            grads[1] += da @ self.hidden[t].T
            grads[3] += da
            dh_next = V.T @ da
        self.grads = grads
