# exercise: RNNNumpy
# right: no
# wrong: softmax is called with its default axis 0, so the columns sum to one over time and not over the words
# lines: 19
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def states_of(self, x):
        U, V, _, b, _ = self.params
        rows = [np.zeros(b.size)]
        for column in U[:, list(x)].T:
            rows.append(np.tanh(column + V @ rows[-1] + b.ravel()))
        return np.vstack(rows)

    def forward_propagation(self, x):
        states = self.states_of(x)
        W, c = self.params[2], self.params[4]
        return softmax(states[1:] @ W.T + c.T), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        nats = words = 0
        for sentence, wanted in zip(X, y):
            p = self.forward_propagation(sentence)[0]
            nats -= sum(np.log(p[t, w]) for t, w in enumerate(wanted))
            words += len(wanted)
        return nats / words
