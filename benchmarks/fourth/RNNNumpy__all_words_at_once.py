# exercise: RNNNumpy
# right: no
# wrong: the states are computed for all words together from states that are still zero, so that nothing is carried on
# lines: 19

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def _probabilities_of(self, xs, ys):
        return np.take_along_axis(self.forward_propagation(xs)[0], np.array(ys)[:, None], 1)

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        states = np.zeros((len(x) + 1, len(V)))
        states[1:] = np.tanh(U.T[x] + states[:-1] @ V.T + b_hidden.T)
        return softmax(states[1:] @ W.T + b_out.T, axis=1), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        p = np.concatenate([self._probabilities_of(xs, ys) for xs, ys in zip(X, y)])
        return float(-np.log(p).mean())
