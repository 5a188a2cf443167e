# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        drives = np.take(U, np.asarray(x), axis=1).T + np.ravel(b)
        chain = accumulate(drives, lambda h, d: np.tanh(d + h @ V.T), initial=np.zeros(len(V)))
        states = np.array(list(chain))
        return softmax(np.einsum("ch,th->tc", W, states[1:]) + np.ravel(c), axis=1), states

    def predict(self, x):
        probs, _ = self.forward_propagation(x)
        return np.array([int(np.argmax(row)) for row in probs])

    def _prices(self, x, wanted):
        probs, _ = self.forward_propagation(x)
        return -np.log(np.take_along_axis(probs, np.asarray(wanted)[:, None], axis=1))

    def calculate_loss(self, X, y):
        return float(np.concatenate([self._prices(*pair) for pair in zip(X, y)]).mean())
