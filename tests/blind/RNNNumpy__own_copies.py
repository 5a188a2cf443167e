# exercise: RNNNumpy
# right: no
# wrong: reads copies of the parameters made at the start, so that new params have no effect; predict looks along the wrong axis
# name: argmax-over-time, own-copies
# lines: 12, 13, 14, 29

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.U, self.V, self.W, b_hidden, b_out = self.params
        self.b_hidden = b_hidden.ravel()
        self.b_out = b_out.ravel()

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        T = len(x)
        states = np.zeros((T + 1, len(self.V)))
        outputs = np.zeros((T, len(self.W)))
        for t in range(T):
            states[t + 1] = np.tanh(self.U[:, x[t]] + self.V @ states[t] + self.b_hidden)
            outputs[t] = softmax(self.W @ states[t + 1] + self.b_out)
        return outputs, states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=0)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        loss = 0
        for i in range(len(X)):
            outputs, _ = self.forward_propagation(X[i])
            loss -= np.log(outputs[np.arange(len(y[i])), y[i]]).sum()
        return loss / sum(len(targets) for targets in y)
