# exercise: RNNModel
# right: yes
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.inputs, self.states, self.tanhs, self.outputs = inputs, [np.zeros_like(b)], [], []
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + b))
            self.outputs.append(softmax(W @ self.states[-1] + c))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in self.outputs]
        return sum(layer.forward(p, y) for layer, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, b, c = self.params
        dU, dV, dW, db, dc = (np.zeros_like(p) for p in self.params)
        later = np.zeros_like(b)
        for t in reversed(range(len(self.losses))):
            d_o = self.losses[t].backward()
            dW += d_o @ self.states[t + 1].T
            dc += d_o
            d = self.tanhs[t].backward(W.T @ d_o + later)
            dU += d @ self.inputs[t].T
            dV += d @ self.states[t].T
            db += d
            later = V.T @ d
        self.grads = [dU, dV, dW, db, dc]
