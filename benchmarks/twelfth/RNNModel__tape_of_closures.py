# exercise: RNNModel
# right: yes
class RNNModel(Network):
    def forward(self, inputs):
        self.tape, self.outputs = [], []
        state = np.zeros((self.params[1].shape[0], 1))
        for x in inputs:
            layer = Tanh()
            U, V, W, b, c = self.params
            new = layer.forward(U @ x + V @ state + b)
            self.outputs.append(softmax(W @ new + c))
            self.tape.append((np.array(x), state, new, layer))
            state = new
        return list(self.outputs)

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in targets]
        return sum(l.forward(p, y) for l, p, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        U, V, W, *_ = self.params
        carry, shares = np.zeros((len(V), 1)), []
        for (x, old, new, layer), price in zip(self.tape[::-1], self.prices[::-1]):
            e = price.backward()
            z = layer.backward(W.T @ e + carry)
            carry = V.T @ z
            shares.append((z @ x.T, z @ old.T, e @ new.T, z, e))
        self.grads = tuple(sum(column) for column in zip(*shares))
