# exercise: RNNNumpy
# right: no
# wrong: two: the state is never carried, each word starts from states[0]; calculate_loss is a sum, not a mean per word
import numpy as np

from labkit.reference import init_rnn, softmax


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden_states = np.zeros((len(x) + 1, len(V)))
        hidden_states[1:] = np.tanh(U.T[np.asarray(x)] + hidden_states[0] @ V.T + b_hidden[:, 0])
        return softmax(hidden_states[1:] @ W.T + b_out[:, 0], axis=-1), hidden_states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        total = 0.0
        for x, target in zip(X, y):
            p = self.forward_propagation(x)[0][range(len(x)), target]
            total -= np.log(p).sum()
        return total
