# exercise: RNNNumpy
# right: no
# wrong: Softmax runs over the words of the sentence and not over the vocabulary, so the rows do not sum to one.
# lines: 19
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def step(self, h, i):
        U, V, _, b, _ = self.params
        return np.tanh(U[:, [i]] + V @ h + b)

    def forward_propagation(self, x):
        _, V, W, b, c = self.params
        states = [np.zeros((len(V), 1))]
        for i in x:
            states.append(self.step(states[-1], i))
        S = np.hstack(states).T
        return softmax(S[1:] @ W.T + c.T), S

    def predict(self, x):
        return np.array([int(row.argmax()) for row in self.forward_propagation(x)[0]])

    def calculate_loss(self, X, y):
        nats = words = 0
        for sentence, wanted in zip(X, y):
            p, _ = self.forward_propagation(sentence)
            nats -= sum(np.log(p[t, w]) for t, w in enumerate(wanted))
            words += len(wanted)
        return nats / words
