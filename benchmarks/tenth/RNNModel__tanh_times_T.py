# exercise: RNNModel
# right: no
# wrong: the list of Tanh layers holds the same object T times, so on the way back every step uses the slope of the last one
# lines: 10
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        T = len(inputs)
        self.inputs = inputs
        self.tanhs = [Tanh()] * T
        self.states = [np.zeros((len(V), 1))]
        self.outputs = []
        for x, layer in zip(inputs, self.tanhs):
            self.states.append(layer.forward(U @ x + V @ self.states[-1] + b))
            self.outputs.append(softmax(W @ self.states[-1] + c))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        total = 0.0
        for layer, p, y in zip(self.losses, self.outputs, targets):
            total += layer.forward(p, y)
        return total

    def backward(self):
        U, V, W, b, c = self.params
        dU, dV, dW, db, dc = (np.zeros_like(p) for p in self.params)
        carry = np.zeros_like(b)
        for t in range(len(self.inputs) - 1, -1, -1):
            d_o = self.losses[t].backward()
            dW += d_o @ self.states[t + 1].T
            dc += d_o
            d_f = self.tanhs[t].backward(W.T @ d_o + carry)
            dU += d_f @ self.inputs[t].T
            dV += d_f @ self.states[t].T
            db += d_f
            carry = V.T @ d_f
        self.grads = (dU, dV, dW, db, dc)
