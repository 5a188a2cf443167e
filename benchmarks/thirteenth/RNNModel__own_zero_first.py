# exercise: RNNModel
# right: no
# wrong: forward puts a zero vector of its own before the inputs, so every input is read one step late and the last one never.
# lines: 9
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        nothing = np.zeros((U.shape[1], 1))
        self.inputs = [nothing, *inputs][: len(inputs)]
        h = np.zeros((V.shape[0], 1))
        self.steps = []
        for x in self.inputs:
            before, layer = h, Tanh()
            h = layer.forward(U @ x + V @ before + b_hidden)
            self.steps.append((x, before, layer, h, softmax(W @ h + b_out)))
        return [step[-1] for step in self.steps]

    def loss(self, targets):
        total, self.loss_layers = 0.0, []
        for (*_, p), y in zip(self.steps, targets):
            self.loss_layers.append(CrossEntropyLoss())
            total += self.loss_layers[-1].forward(p, y)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        self.grads = [np.zeros_like(p) for p in self.params]
        back = np.zeros_like(b_hidden)
        for (x, before, layer, h, _), end in zip(self.steps[::-1], self.loss_layers[::-1]):
            d_o = end.backward()
            d_a = layer.backward(W.T @ d_o + back)
            parts = d_a @ x.T, d_a @ before.T, d_o @ h.T, d_a, d_o
            self.grads = [g + part for g, part in zip(self.grads, parts)]
            back = V.T @ d_a
