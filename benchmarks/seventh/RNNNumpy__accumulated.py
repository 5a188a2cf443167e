# exercise: RNNNumpy
# right: yes

from itertools import accumulate


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def _log_probabilities(self, x):
        U, V, W, b, c = self.params
        fetched = np.take(U, np.asarray(x, dtype=int), axis=1).T + b.T
        start = np.zeros(V.shape[0])
        states = np.array([*accumulate(fetched, lambda h, u: np.tanh(u + V @ h), initial=start)])
        z = states[1:] @ W.T + c.T
        return z - np.logaddexp.reduce(z, axis=1, keepdims=True), states

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        logp, states = self._log_probabilities(x)
        return np.exp(logp), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self._log_probabilities(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        prices = [-self._log_probabilities(a)[0][range(len(b)), b] for a, b in zip(X, y)]
        return float(np.concatenate(prices).mean())
