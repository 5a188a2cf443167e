# exercise: RNNNumpy
# right: no
# wrong: the results for a sentence are kept and handed out again, also after the parameters have changed
# lines: 16
# name: results-remembered
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.known = {}

    def forward_propagation(self, x):
        key = tuple(int(i) for i in x)
        if key not in self.known:
            U, V, W, b_hidden, b_out = self.params
            states = np.zeros((len(key) + 1, V.shape[0]))
            for t, i in enumerate(key):
                states[t + 1] = np.tanh(U[:, i] + V @ states[t] + b_hidden.ravel())
            self.known[key] = softmax(states[1:] @ W.T + b_out.ravel(), axis=1), states
        return self.known[key]

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        nats = count = 0
        for x, wanted in zip(X, y):
            p = self.forward_propagation(x)[0]
            nats -= sum(np.log(p[t, k]) for t, k in enumerate(wanted))
            count += len(wanted)
        return nats / count
