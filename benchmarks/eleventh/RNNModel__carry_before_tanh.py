# exercise: RNNModel
# right: no
# wrong: what is handed to the step before is V.T times the gradient at the state, not the one that went through tanh
# lines: 32
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_h, b_o = self.params
        state = np.zeros_like(b_h)
        self.trace, answers = [], []
        for x in inputs:
            cell, before = Tanh(), state
            state = cell.forward(U @ x + V @ before + b_h)
            answers.append(softmax(W @ state + b_o))
            self.trace.append((x, before, state, cell))
        self.answers = answers
        return answers

    def loss(self, targets):
        self.costs = [CrossEntropyLoss() for _ in targets]
        return sum(c.forward(p, y) for c, p, y in zip(self.costs, self.answers, targets))

    def backward(self):
        _, V, W, *_ = self.params
        total = [np.zeros_like(p) for p in self.params]
        later = 0
        for (x, before, state, cell), cost in zip(self.trace[::-1], self.costs[::-1]):
            d_score = cost.backward()
            d_state = W.T @ d_score + later
            d_sum = cell.backward(d_state)
            shares = d_sum @ x.T, d_sum @ before.T, d_score @ state.T, d_sum, d_score
            total = [a + s for a, s in zip(total, shares)]
            later = V.T @ d_state
        self.grads = tuple(total)
