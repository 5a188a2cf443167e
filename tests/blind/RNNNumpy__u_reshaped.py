# exercise: RNNNumpy
# right: no
# wrong: U is reshaped and not transposed, so words get mixed-up columns
# lines: 17
# needs: init_rnn, softmax
import numpy as np


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):  # returns outputs, hidden_states
        U, V, W, b_hidden, b_out = self.params
        H = V.shape[0]
        states = np.zeros((len(x) + 1, H))
        columns = U.reshape(-1, H)[x]
        for t in range(len(x)):
            states[t + 1] = np.tanh(columns[t] + V @ states[t] + b_hidden.ravel())
        return softmax(states[1:] @ W.T + b_out.ravel(), axis=-1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        total, words = 0.0, 0
        for inputs, targets in zip(X, y):
            p = self.forward_propagation(inputs)[0]
            total += -np.log(p[range(len(targets)), targets] + 1e-12).sum()
            words += len(targets)
        return total / words
