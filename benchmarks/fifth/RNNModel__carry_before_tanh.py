# exercise: RNNModel
# right: no
# wrong: What goes back to the step before is taken from the gradient at the state, before it has passed the slope of tanh.
# lines: 44
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.steps = []
        state, answers = np.zeros((len(b_hidden), 1)), []
        for column in inputs:
            layer = Tanh()
            new = layer.forward(U.dot(column) + V.dot(state) + b_hidden)
            answers.append(softmax(W.dot(new) + b_out))
            self.steps.append((column, state, new, layer))
            state = new
        self.answers = answers
        return answers

    def loss(self, targets):
        self.judges, nats = [], 0.0
        for answer, target in zip(self.answers, targets):
            judge = CrossEntropyLoss()
            nats += judge.forward(answer, target)
            self.judges.append(judge)
        return nats

    def backward(self):
        _, V, W, *_ = self.params
        total = [np.zeros_like(p) for p in self.params]
        from_next = 0.0
        for (column, before, after, layer), judge in zip(self.steps[::-1], self.judges[::-1]):
            at_logits = judge.backward()
            at_state = W.T.dot(at_logits) + from_next
            at_sum = layer.backward(at_state)
            parts = (
                at_sum.dot(column.T),
                at_sum.dot(before.T),
                at_logits.dot(after.T),
                at_sum,
                at_logits,
            )
            for array, part in zip(total, parts):
                array += part
            from_next = V.T.dot(at_state)
        self.grads = tuple(total)
