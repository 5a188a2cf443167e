# exercise: RNNNumpy
# right: yes
# wrong: states in a list, log-probabilities, sums by a generator
# lines:
# needs: init_rnn, softmax
import numpy as np


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        rows = [np.zeros(len(V))]
        for index in x:
            rows.append(np.tanh(U[:, index] + rows[-1] @ V.T + b_hidden.flatten()))
        states = np.vstack(rows)
        return softmax(W @ states[1:].T + b_out, axis=0).T, states

    def predict(self, x):
        return np.array([row.argmax() for row in self.forward_propagation(x)[0]], dtype=int)

    def _nats(self, x, y):
        p = self.forward_propagation(x)[0]
        return -sum(np.log(max(row[word], 1e-12)) for row, word in zip(p, y))

    def calculate_loss(self, X, y):
        return sum(map(self._nats, X, y)) / sum(map(len, y))
