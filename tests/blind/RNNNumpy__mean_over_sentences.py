# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean over sentences of the mean over words
# lines: 28
# needs: init_rnn, softmax
import numpy as np


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):  # returns outputs, hidden_states
        U, V, W, b_hidden, b_out = self.params
        states = np.zeros((len(x) + 1, len(V)))
        for t, word in enumerate(x):
            states[t + 1] = np.tanh(U[:, word] + V @ states[t] + b_hidden[:, 0])
        return softmax(states[1:] @ W.T + b_out[:, 0], axis=1), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=1)

    def calculate_loss(self, X, y):
        losses = []
        for xs, ys in zip(X, y):
            outputs, _ = self.forward_propagation(xs)
            losses.append(-np.log(outputs[np.arange(len(ys)), ys] + 1e-12).mean())
        return np.mean(losses)
