# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        fed = np.take(U, np.asarray(x, dtype=int), axis=1).T + b_hidden.T
        zero = np.zeros(V.shape[0])
        states = np.array([*accumulate(fed, lambda h, a: np.tanh(a + V @ h), initial=zero)])
        scores = np.einsum("ch,th->tc", W, states[1:]) + b_out.T
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return weights / weights.sum(axis=1, keepdims=True), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.fromiter(map(np.argmax, outputs), dtype=int, count=len(outputs))

    def calculate_loss(self, X, y):
        def prices():
            for x, wanted in zip(X, y):
                yield from -np.log([p[w] for p, w in zip(self.forward_propagation(x)[0], wanted)])

        every = list(prices())
        return float(sum(every) / len(every))
