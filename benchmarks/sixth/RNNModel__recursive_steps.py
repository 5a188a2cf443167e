# exercise: RNNModel
# right: no
# wrong: The gradient is carried to the step before through V and not through its transpose.
# lines: 39
class RNNModel(Network):
    def forward(self, inputs):
        def go(rest, h):
            if not rest:
                return []
            x, *rest = rest
            U, V, W, b, c = self.params
            layer = Tanh()
            new = layer.forward(U @ x + V @ h + b)
            self.trace.append((x, h, new, layer))
            return [softmax(W @ new + c)] + go(rest, new)

        self.trace = []
        self.outs = go(list(inputs), np.zeros_like(self.params[3]))
        return self.outs

    def loss(self, targets):
        self.ce, total = [], 0
        for o, y in zip(self.outs, targets):
            self.ce.append(CrossEntropyLoss())
            total += self.ce[-1].forward(o, y)
        return total

    def backward(self):
        grads = [np.zeros(p.shape) for p in self.params]

        def back(t, incoming):
            if t < 0:
                return
            x, h, new, layer = self.trace[t]
            d_o = self.ce[t].backward()
            d_z = layer.backward(self.params[2].T @ d_o + incoming)
            for g, add in zip(grads, (d_z @ x.T, d_z @ h.T, d_o @ new.T, d_z, d_o)):
                g += add
            back(t - 1, self.params[1] @ d_z)

        back(len(self.trace) - 1, 0.0)
        self.grads = tuple(grads)
