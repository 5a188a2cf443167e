# exercise: RNNModel
# right: no
# wrong: The state of the name before is the start of the next name; it must start from zero.
# lines: 10
class RNNModel(Network):
    hidden = None

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        if self.hidden is None:
            self.hidden = np.zeros((V.shape[0], 1))
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [self.hidden], [], []
        for x in inputs:
            layer = Tanh()
            self.hidden = layer.forward(U @ x + V @ self.hidden + b_hidden)
            self.tanhs.append(layer)
            self.states.append(self.hidden)
            self.outputs.append(softmax(W @ self.hidden + b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        dU, dV, dW, db, dc = (np.zeros_like(p) for p in self.params)
        carry = np.zeros((V.shape[0], 1))
        for t in reversed(range(len(self.inputs))):
            do = self.losses[t].backward()
            dW += do @ self.states[t + 1].T
            dc += do
            dz = self.tanhs[t].backward(W.T @ do + carry)
            dU += dz @ self.inputs[t].T
            dV += dz @ self.states[t].T
            db += dz
            carry = V.T @ dz
        self.grads = dU, dV, dW, db, dc
