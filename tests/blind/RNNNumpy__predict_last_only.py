# exercise: RNNNumpy
# right: no
# wrong: predict gives the last word alone
# name: last-prediction-in-a-list
# lines: 29
# needs: init_rnn, softmax
import numpy as np


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def step(self, h, word):
        U, V, _, b_hidden, _ = self.params
        return np.tanh(U[:, [word]] + V @ h + b_hidden)

    def forward_propagation(self, x):  # returns outputs, hidden_states
        W, b_out = self.params[2], self.params[4]
        h = np.zeros_like(self.params[3])
        states, outputs = [h[:, 0]], []
        for word in x:
            h = self.step(h, word)
            states.append(h[:, 0])
            outputs.append(softmax(W @ h + b_out)[:, 0])
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return np.array([np.argmax(self.forward_propagation(x)[0][-1])])

    def calculate_loss(self, X, y):
        nats = [
            -np.log(p[word] + 1e-12)
            for xs, ys in zip(X, y)
            for p, word in zip(self.forward_propagation(xs)[0], ys)
        ]
        return float(np.mean(nats))
