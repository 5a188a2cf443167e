# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        driven = (U + b_hidden).T[np.asarray(x)]
        zero = np.zeros(V.shape[0])
        states = accumulate(driven, lambda h, a: np.tanh(a + V @ h), initial=zero)
        hidden_states = np.stack(list(states))
        return softmax(hidden_states[1:] @ W.T + b_out[:, 0], axis=-1), hidden_states

    def _prices(self, x, y):
        outputs = self.forward_propagation(x)[0]
        return -np.log(np.take_along_axis(outputs, np.asarray(y)[:, None], axis=1))

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        return float(np.concatenate(list(map(self._prices, X, y))).mean())
