# exercise: RNNNumpy
# right: no
# wrong: the model keeps its last state and starts the next sentence from it
# lines: 17, 20

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.memory = np.zeros(hidden_size)  # what the network remembers

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        states = np.zeros((len(x) + 1, len(V)))
        states[0] = self.memory
        for t, i in enumerate(x):
            states[t + 1] = np.tanh(U[:, i] + V @ states[t] + b_hidden[:, 0])
        self.memory = states[-1]
        return softmax(states[1:] @ W.T + b_out[:, 0], axis=1), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        nats, words = 0.0, 0
        for xs, ys in zip(X, y):
            p = self.forward_propagation(xs)[0]
            nats += -np.log(p[range(len(ys)), ys]).sum()
            words += len(ys)
        return nats / words
