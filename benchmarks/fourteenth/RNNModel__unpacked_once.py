# exercise: RNNModel
# right: no
# wrong: the five arrays are taken from params at the first forward only, after optimize the network goes on with the old ones
# lines: 7, 8
class RNNModel(Network):
    def forward(self, inputs):
        if not hasattr(self, "U"):
            self.U, self.V, self.W, self.b_hidden, self.b_out = self.params
        self.inputs = inputs
        self.states = [np.zeros((self.V.shape[0], 1))]
        self.tanhs, self.outputs = [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            f = self.U @ x + self.V @ self.states[-1] + self.b_hidden
            self.states.append(self.tanhs[-1].forward(f))
            self.outputs.append(softmax(self.W @ self.states[-1] + self.b_out))
        return self.outputs

    def loss(self, targets):
        self.losses = []
        total = 0.0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            total += layer.forward(p, y)
            self.losses.append(layer)
        return total

    def backward(self):
        dU, dV, dW = np.zeros_like(self.U), np.zeros_like(self.V), np.zeros_like(self.W)
        db, dc = np.zeros_like(self.b_hidden), np.zeros_like(self.b_out)
        dh = np.zeros_like(self.states[0])
        for t in range(len(self.inputs) - 1, -1, -1):
            do = self.losses[t].backward()
            dW += do @ self.states[t + 1].T
            dc += do
            df = self.tanhs[t].backward(self.W.T @ do + dh)
            dU += df @ self.inputs[t].T
            dV += df @ self.states[t].T
            db += df
            dh = self.V.T @ df
        self.grads = (dU, dV, dW, db, dc)
