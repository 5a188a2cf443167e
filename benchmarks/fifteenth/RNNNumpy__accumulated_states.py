# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        drive = (U + b_hidden).T[np.asarray(x, dtype=int)]
        zero = np.zeros(len(V))
        states = accumulate(drive, lambda h, pushed: np.tanh(pushed + V @ h), initial=zero)
        hidden_states = np.stack(list(states))
        return softmax(W @ hidden_states[1:].T + b_out).T, hidden_states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def _nats(self, x, y):
        outputs, _ = self.forward_propagation(x)
        return -np.log(outputs[range(len(y)), y])

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        return float(np.mean(np.concatenate([*map(self._nats, X, y)])))
