# exercise: RNNNumpy
# right: no
# wrong: the results for a sentence are kept and handed out again after the parameters have changed
# lines: 15, 20
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
            states = np.zeros((len(key) + 1, len(V)))
            for t, word in enumerate(key, 1):
                states[t] = np.tanh(U[:, word] + V @ states[t - 1] + b_hidden[:, 0])
            self.known[key] = softmax(states[1:] @ W.T + b_out[:, 0], axis=1), states
        return self.known[key]

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats, words = 0.0, 0
        for sentence, targets in zip(X, y):
            outputs = self.forward_propagation(sentence)[0]
            nats -= np.log(outputs[np.arange(len(targets)), targets]).sum()
            words += len(targets)
        return nats / words
