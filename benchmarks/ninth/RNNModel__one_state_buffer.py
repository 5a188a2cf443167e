# exercise: RNNModel
# right: no
# wrong: one array is overwritten with every new state, so all the kept states are the last one and the gradients of V and W are wrong
# lines: 12, 14
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.trace, outputs = [], []
        for x in inputs:
            before, layer = h, Tanh()
            h[...] = layer.forward(U @ x + V @ h + b_hidden)
            o = softmax(W @ h + b_out)
            self.trace.append((x, before, layer, h, o))
            outputs.append(o)
        return outputs

    def loss(self, targets):
        self.costs, total = [], 0.0
        for (*_, o), y in zip(self.trace, targets):
            self.costs.append(CrossEntropyLoss())
            total += self.costs[-1].forward(o, y)
        return total

    def backward(self):
        _, V, W, _, _ = self.params
        dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in self.params)
        carry = np.zeros((V.shape[0], 1))
        for cost, (x, before, layer, h, _) in zip(self.costs[::-1], self.trace[::-1]):
            do = cost.backward()
            dW += do @ h.T
            dbo += do
            da = layer.backward(W.T @ do + carry)
            dU += da @ x.T
            dV += da @ before.T
            dbh += da
            carry = V.T @ da
        self.grads = (dU, dV, dW, dbh, dbo)
