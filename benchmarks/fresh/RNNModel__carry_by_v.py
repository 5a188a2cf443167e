# exercise: RNNModel
# right: no
# wrong: carries back with V, not its transpose
# lines: 39
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        h = np.zeros_like(b)
        self.kept, self.out = [], []
        for x in inputs:
            layer = Tanh()
            new = layer.forward(U @ x + V @ h + b)
            self.kept.append((x, h, new, layer))
            self.out.append(softmax(W @ new + c))
            h = new
        return self.out

    def loss(self, targets):
        self.ce = []
        total = 0.0
        for p, y in zip(self.out, targets):
            self.ce.append(CrossEntropyLoss())
            total += self.ce[-1].forward(p, y)
        return total

    def backward(self):
        U, V, W, b, c = self.params
        dU, dV, dW, db, dc = [np.zeros_like(p) for p in self.params]
        d_next = np.zeros_like(b)
        for (x, h, new, layer), ce in zip(reversed(self.kept), reversed(self.ce)):
            d_o = ce.backward()
            dW += d_o @ new.T
            dc += d_o
            d = layer.backward(W.T @ d_o + d_next)
            dU += d @ x.T
            dV += d @ h.T
            db += d
            d_next = V @ d
        self.grads = (dU, dV, dW, db, dc)
