# exercise: RNNModel
# right: no
# wrong: the recursive way back adds the output bias's gradient a second time into itself, at every step but the last
# lines: 37
class RNNModel(Network):
    def forward(self, inputs):
        self.steps = []
        return list(self._read(inputs))

    def _read(self, inputs):
        U, V, W, b, c = self.params
        h = np.zeros((V.shape[0], 1))
        for x in inputs:
            step = {"x": x, "prev": h, "act": Tanh()}
            h = step["h"] = step["act"].forward(b + U.dot(x) + V.dot(h))
            step["p"] = softmax(c + W.dot(h))
            self.steps.append(step)
            yield step["p"]

    def loss(self, targets):
        for step, y in zip(self.steps, targets):
            step["ce"] = CrossEntropyLoss()
            step["cost"] = step["ce"].forward(step["p"], y)
        return sum(step["cost"] for step in self.steps)

    def backward(self):
        self.grads = self._from(0)[0]

    def _from(self, t):
        _, V, W, _, _ = self.params
        if t == len(self.steps):
            return tuple(np.zeros_like(p) for p in self.params), 0.0
        (gU, gV, gW, gb, gc), from_next = self._from(t + 1)
        s = self.steps[t]
        d_o = s["ce"].backward()
        d_z = s["act"].backward(W.T.dot(d_o) + from_next)
        gc = gc + d_o + gc * (t + 1 < len(self.steps))
        grads = gU + d_z.dot(s["x"].T), gV + d_z.dot(s["prev"].T), gW + d_o.dot(s["h"].T), gb + d_z, gc
        return grads, V.T.dot(d_z)
