# exercise: RNNNumpy
# right: no
# wrong: the outputs are read off the states before the words and not after them; and the loss is in bits
# lines: 19, 33

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        s = np.zeros((len(x) + 1, len(b_hidden)))
        for t, word in enumerate(x, start=1):
            s[t] = np.tanh(U[:, word] + V.dot(s[t - 1]) + b_hidden[:, 0])
        o = np.stack([softmax(W.dot(s[t]) + b_out[:, 0]) for t in range(len(x))])
        return o, s

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        o, _ = self.forward_propagation(x)
        return o.argmax(axis=1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        N = np.sum([len(t) for t in y])
        L = 0
        for xi, yi in zip(X, y):
            o, _ = self.forward_propagation(xi)
            L -= np.log2(o[np.arange(len(yi)), yi]).sum()
        return L / N
