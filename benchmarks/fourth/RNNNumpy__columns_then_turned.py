# exercise: RNNNumpy
# right: yes

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        drive = U[:, list(x)] + b_hidden  # (H, T)
        H, T = drive.shape
        S = np.zeros((H, T + 1))
        for t in range(T):
            S[:, t + 1] = np.tanh(V.dot(S[:, t]) + drive[:, t])
        return softmax(W @ S[:, 1:] + b_out, axis=0).T, S.T

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        outputs, _ = self.forward_propagation(x)
        return np.array([int(np.argmax(row)) for row in outputs])

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        nats = words = 0
        for sentence, targets in zip(X, y):
            outputs, _ = self.forward_propagation(sentence)
            for row, target in zip(outputs, targets):
                nats -= float(np.log(row[target]))
                words += 1
        return nats / words
