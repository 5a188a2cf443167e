# exercise: RNNModel
# right: no
# wrong: Each letter has one Tanh layer, so a letter that comes twice gets the slope of its last time on the way back.
# lines: 11
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.layers = {}
        self.inputs, self.states, self.outputs = inputs, [np.zeros_like(b_hidden)], []
        for x in inputs:
            layer = self.layers.setdefault(x.tobytes(), Tanh())
            h = layer.forward(U @ x + V @ self.states[-1] + b_hidden)
            self.states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        self.loss_layers = []
        total = 0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.loss_layers.append(layer)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b_hidden)
        for t in range(len(self.outputs) - 1, -1, -1):
            x = self.inputs[t]
            d_o = self.loss_layers[t].backward()
            d_f = self.layers[x.tobytes()].backward(W.T @ d_o + d_next)
            grads[0] += d_f @ x.T
            grads[1] += d_f @ self.states[t].T
            grads[2] += d_o @ self.states[t + 1].T
            grads[3] += d_f
            grads[4] += d_o
            d_next = V.T @ d_f
        self.grads = tuple(grads)
