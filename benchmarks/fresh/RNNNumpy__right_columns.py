# exercise: RNNNumpy
# right: yes
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    @property
    def _zero(self):
        return np.zeros_like(self.params[3])

    def _walk(self, x):
        U, V, W, b, c = self.params
        h = self._zero
        for word in x:
            h = np.tanh(U[:, [word]] + V @ h + b)
            yield softmax(W @ h + c), h

    def forward_propagation(self, x):
        outputs, states = zip(*self._walk(x))
        return np.hstack(outputs).T, np.hstack((self._zero,) + states).T

    def predict(self, x):
        return np.array([int(np.argmax(o)) for o, _ in self._walk(x)])

    def calculate_loss(self, X, y):
        prices = [-np.log(o[k, 0]) for a, b in zip(X, y) for (o, _), k in zip(self._walk(a), b)]
        return float(np.mean(prices))
