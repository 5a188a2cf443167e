# exercise: RNNNumpy
# right: no
# wrong: a sentence starts from the last state of the one before
# lines: 17, 20
# needs: init_rnn, softmax
import numpy as np


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.h = np.zeros(hidden_size)

    def forward_propagation(self, x):  # returns outputs, hidden_states
        U, V, W, b_hidden, b_out = self.params
        states = np.empty((len(x) + 1, len(V)))
        states[0] = self.h
        for t in range(len(x)):
            states[t + 1] = np.tanh(U[:, x[t]] + V.dot(states[t]) + b_hidden[:, 0])
        self.h = states[-1]
        return softmax(states[1:].dot(W.T) + b_out.T, axis=1), states

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        total = 0.0
        for i in range(len(y)):
            outputs, _ = self.forward_propagation(X[i])
            for t in range(len(y[i])):
                total -= np.log(outputs[t, y[i][t]] + 1e-12)
        return total / sum(len(row) for row in y)
