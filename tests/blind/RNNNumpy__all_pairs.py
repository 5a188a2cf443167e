# exercise: RNNNumpy
# right: no
# wrong: o[:, y] takes every target at every step, a (T, T) array, and not one target for each step
# lines: 26
# name: mean-over-every-target-in-every-row
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        s = np.zeros((len(x) + 1, U.shape[0]))
        for t, word in enumerate(x):
            s[t + 1] = np.tanh(U[:, word] + V @ s[t] + b_hidden[:, 0])
        return softmax(s[1:] @ W.T + b_out[:, 0], axis=1), s

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        total, words = 0.0, 0
        for x_i, y_i in zip(X, y):
            o, _ = self.forward_propagation(x_i)
            right = o[:, y_i]
            total -= np.log(right).sum()
            words += right.size
        return total / words
