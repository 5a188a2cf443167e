# exercise: RNNModel
# right: no
# wrong: what goes back to the step before skips the slope of tanh
# lines: 35
class RNNModel(Network):
    def forward(self, inputs):
        self.steps, self.probs = [], []
        h = np.zeros((len(self.params[1]), 1))
        for x in inputs:
            before = h
            h, p = rnn_step(x, before, self.params)
            self.steps.append({"x": x, "before": before, "after": h})
            self.probs.append(p)
        return self.probs

    def loss(self, targets):
        for s, p, y in zip(self.steps, self.probs, targets):
            s["ce"] = CrossEntropyLoss()
            s["cost"] = s["ce"].forward(p, y)
        return sum(s["cost"] for s in self.steps)

    def backward(self):
        dU, dV, dW, db, dc = (np.zeros(p.shape) for p in self.params)
        V, W = self.params[1:3]
        incoming = np.zeros((len(V), 1))
        for s in self.steps[::-1]:
            err = s["ce"].backward()
            d_h = W.T @ err + incoming
            d_z = d_h * (1 - s["after"] ** 2)
            dU += d_z @ s["x"].T
            dV += d_z @ s["before"].T
            dW += err @ s["after"].T
            db += d_z
            dc += err
            incoming = V.T @ d_h
        self.grads = (dU, dV, dW, db, dc)
