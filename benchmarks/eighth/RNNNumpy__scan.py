# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def _log_probabilities(self, x):
        U, V, W, b, c = self.params
        x = np.asarray(x, dtype=int)
        drive = U.T[x] + b.T
        scan = accumulate(drive, lambda h, a: np.tanh(a + V.dot(h)), initial=np.zeros(len(b)))
        states = np.stack(list(scan))
        scores = np.einsum("th,ch->tc", states[1:], W) + c.T
        scores = scores - scores.max(axis=1, keepdims=True)
        return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)), states

    def forward_propagation(self, x):
        log_p, states = self._log_probabilities(x)
        return np.exp(log_p), states

    def predict(self, x):
        return self._log_probabilities(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        prices = [
            -self._log_probabilities(x)[0][np.arange(len(t)), np.asarray(t, dtype=int)]
            for x, t in zip(X, y)
        ]
        return float(np.mean(np.concatenate(prices)))
