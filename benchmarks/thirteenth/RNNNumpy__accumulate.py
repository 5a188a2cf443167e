# exercise: RNNNumpy
# right: yes
from itertools import accumulate, chain


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def _scores(self, x):
        U, V, W, b_hidden, b_out = self.params
        step = lambda h, i: np.tanh(U[:, i] + V @ h + b_hidden[:, 0])
        states = np.stack(list(accumulate(x, step, initial=np.zeros(V.shape[0]))))
        scores = np.einsum("ch,th->tc", W, states[1:]) + b_out.T
        return scores - scores.max(axis=1, keepdims=True), states

    def forward_propagation(self, x):
        scores, states = self._scores(x)
        weights = np.exp(scores)
        return weights / weights.sum(axis=1, keepdims=True), states

    def predict(self, x):
        return self._scores(x)[0].argmax(axis=1)

    def _prices(self, x, wanted):
        scores, _ = self._scores(x)
        return np.log(np.exp(scores).sum(axis=1)) - np.take_along_axis(scores, np.reshape(wanted, (-1, 1)), 1)[:, 0]

    def calculate_loss(self, X, y):
        prices = list(chain.from_iterable(map(self._prices, X, y)))
        return float(sum(prices) / len(prices))
