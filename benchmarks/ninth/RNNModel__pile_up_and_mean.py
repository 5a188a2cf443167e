# exercise: RNNModel
# right: no
# wrong: the gradients of one name are added to those of the names before, and the loss is divided by the number of steps
# lines: 20, 23, 24
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, c, d = self.params
        self.seq, h = [], np.zeros_like(c)
        for x in inputs:
            tanh, old = Tanh(), h
            h = tanh.forward(U.dot(x) + V.dot(h) + c)
            self.seq.append({"x": x, "old": old, "new": h, "tanh": tanh, "p": softmax(W.dot(h) + d)})
        return [s["p"] for s in self.seq]

    def loss(self, targets):
        prices = []
        for s, y in zip(self.seq, targets):
            s["ce"] = CrossEntropyLoss()
            prices.append(s["ce"].forward(s["p"], y))
        return np.mean(prices)

    def backward(self):
        if self.grads is None:
            self.grads = [np.zeros_like(p) for p in self.params]
        gU, gV, gW, gc, gd = self.grads
        V, W = self.params[1], self.params[2]
        back = np.zeros_like(gc)
        for s in reversed(self.seq):
            e = s["ce"].backward()
            gW += e.dot(s["new"].T)
            gd += e
            a = s["tanh"].backward(W.T.dot(e) + back)
            gU += a.dot(s["x"].T)
            gV += a.dot(s["old"].T)
            gc += a
            back = V.T.dot(a)
        self.grads = (gU, gV, gW, gc, gd)
