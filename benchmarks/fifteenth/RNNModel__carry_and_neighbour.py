# exercise: RNNModel
# right: no
# wrong: the error is carried back through V and not through its transpose, and the gradient of V is taken with the state after the step and not the one before
# lines: 34, 37
class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_h, b_o = self.params
        self.record, state, answers = [], np.zeros((len(b_h), 1)), []
        for column in inputs:
            act = Tanh()
            new = act.forward(U.dot(column) + V.dot(state) + b_h)
            answers.append(softmax(W.dot(new) + b_o))
            self.record.append(dict(x=column, act=act, before=state, after=new))
            state = new
        self.answers = answers
        return answers

    def loss(self, targets):
        nats = 0
        for entry, p, y in zip(self.record, self.answers, targets):
            entry["ce"] = CrossEntropyLoss()
            nats += entry["ce"].forward(p, y)
        return nats

    def backward(self):
        _, V, W, b_h, _ = self.params
        total = [0 * p for p in self.params]
        back = 0 * b_h
        for entry in self.record[::-1]:
            score = entry["ce"].backward()
            inner = entry["act"].backward(W.T.dot(score) + back)
            back = V.dot(inner)
            shares = (
                np.outer(inner, entry["x"]),
                np.outer(inner, entry["after"]),
                np.outer(score, entry["after"]),
                inner,
                score,
            )
            total = [a + b for a, b in zip(total, shares)]
        self.grads = tuple(total)
