# exercise: RNNNumpy
# right: no
# wrong: the loss is a mean of the sentences' means, so that words of short sentences weigh more
# lines: 32, 36

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        T = len(x)
        hidden_states = np.zeros((T + 1, V.shape[0]))
        outputs = np.zeros((T, W.shape[0]))
        for t in range(T):
            h = np.tanh(U[:, [x[t]]] + V @ hidden_states[[t]].T + b_hidden)
            hidden_states[t + 1] = h[:, 0]
            outputs[t] = softmax(W @ h + b_out)[:, 0]
        return outputs, hidden_states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=1)

    def sentence_loss(self, x, y):
        outputs, _ = self.forward_propagation(x)
        return -np.mean(np.log(outputs[np.arange(len(y)), y]))

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        return sum(self.sentence_loss(a, b) for a, b in zip(X, y)) / len(y)
