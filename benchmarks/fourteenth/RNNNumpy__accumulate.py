# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        drive = U.T[np.asarray(x)] + b.T
        steps = accumulate(drive, lambda h, z: np.tanh(z + V @ h), initial=np.zeros(len(V)))
        states = np.array(list(steps))
        return softmax(states[1:] @ W.T + c.T, axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def _nats(self, x, y):
        p = self.forward_propagation(x)[0]
        yield from -np.log(p[range(len(y)), y])

    def calculate_loss(self, X, y):
        return float(np.mean([n for pair in zip(X, y) for n in self._nats(*pair)]))
