# exercise: RNNNumpy
# right: yes
# wrong: columns as in lab 03, a helper for the state, losses through concatenated probabilities
import numpy as np

from labkit.reference import init_rnn, softmax


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def _read(self, h, index):
        U, V, _, b_hidden, _ = self.params
        return np.tanh(U[:, [index]] + V @ h + b_hidden)

    def forward_propagation(self, x):
        W, b_out = self.params[2], self.params[4]
        columns = [np.zeros_like(self.params[3])]
        for index in x:
            columns.append(self._read(columns[-1], index))
        states = np.hstack(columns)
        return softmax(W @ states[:, 1:] + b_out, axis=0).T, states.T

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.array([int(np.argmax(row)) for row in outputs])

    def calculate_loss(self, X, y):
        nats = [-np.log(self.forward_propagation(a)[0][t, w]) for a, b in zip(X, y) for t, w in enumerate(b)]
        return float(np.mean(nats))
