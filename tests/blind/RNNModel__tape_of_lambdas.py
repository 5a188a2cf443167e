# exercise: RNNModel
# right: no
# wrong: the functions on the tape look up x, the state before and the state after when they are called, so on the way back they all see those of the last step
# lines: 15
# name: last-step-in-every-product
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.tape, self.probs = [], []
        h = np.zeros_like(b_hidden)
        for x in inputs:
            prev, layer = h, Tanh()
            h = layer.forward(U @ x + V @ prev + b_hidden)
            self.probs.append(softmax(W @ h + b_out))
            self.tape.append((layer, lambda f, e: (f @ x.T, f @ prev.T, e @ h.T, f, e)))
        return self.probs

    def loss(self, targets):
        self.ce = [CrossEntropyLoss() for _ in self.probs]
        return sum(c.forward(p, y) for c, p, y in zip(self.ce, self.probs, targets))

    def backward(self):
        V, W = self.params[1:3]
        self.grads = [np.zeros_like(p) for p in self.params]
        nxt = 0
        for (layer, record), c in zip(reversed(self.tape), reversed(self.ce)):
            e = c.backward()
            f = layer.backward(W.T @ e + nxt)
            for g, part in zip(self.grads, record(f, e)):
                g += part
            nxt = V.T @ f
