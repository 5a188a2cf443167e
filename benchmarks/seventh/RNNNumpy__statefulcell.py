# exercise: RNNNumpy
# right: no
# wrong: the state is kept on the object and the next sentence starts from it
# lines: 12

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.h = np.zeros((hidden_size, 1))

    def read(self, word):
        U, V, _, b, _ = self.params
        self.h = np.tanh(U[:, word : word + 1] + V @ self.h + b)
        return self.h.ravel()

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        W, c = self.params[2], self.params[4]
        states = np.vstack([np.zeros(self.h.size)] + [self.read(int(i)) for i in x])
        return softmax(states[1:] @ W.T + c.T, axis=1), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        total = 0.0
        for xi, yi in zip(X, y):
            P = self.forward_propagation(xi)[0]
            total += sum(-np.log(P[t, w]) for t, w in enumerate(yi))
        return total / sum(map(len, y))
