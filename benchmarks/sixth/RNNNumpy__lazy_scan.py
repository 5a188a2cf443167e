# exercise: RNNNumpy
# right: yes
from itertools import accumulate, chain


class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        drive = np.take(U, np.asarray(x, dtype=int), axis=1).T + b.T
        cells = accumulate(drive, lambda h, d: np.tanh(d + V.dot(h)), initial=np.zeros(len(V)))
        states = np.vstack(list(cells))
        return softmax(np.einsum("ch,th->tc", W, states[1:]) + c.T, axis=1), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=-1)

    def calculate_loss(self, X, y):
        def prices(pair):
            p = self.forward_propagation(pair[0])[0]
            return -np.log(np.take_along_axis(p, np.asarray(pair[1], dtype=int)[:, None], axis=1)[:, 0])

        return float(np.mean(list(chain.from_iterable(map(prices, zip(X, y))))))
