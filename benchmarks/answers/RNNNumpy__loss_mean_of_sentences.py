# exercise: RNNNumpy
# right: no
# wrong: calculate_loss is the mean over sentences of their means per word, not over all words together
import numpy as np

from labkit.reference import init_rnn, softmax


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        states = [np.zeros(V.shape[0])]
        for index in x:
            states.append(np.tanh(U[:, index] + V @ states[-1] + b_hidden.ravel()))
        states = np.array(states)
        return softmax(states[1:] @ W.T + b_out.ravel(), axis=1), states

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        def one(x, target):
            outputs, _ = self.forward_propagation(x)
            return -np.log(outputs[np.arange(len(target)), target]).mean()

        return np.mean([one(*pair) for pair in zip(X, y)])
