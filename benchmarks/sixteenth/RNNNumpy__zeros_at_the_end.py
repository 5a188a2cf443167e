# exercise: RNNNumpy
# right: no
# wrong: the zero state stands in the last row of the states, and the first row is the state after the first word
# lines: 18
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        T = len(x)
        s = np.zeros((T + 1, V.shape[0]))
        o = np.zeros((T, W.shape[0]))
        for t in np.arange(T):
            s[t] = np.tanh(U[:, x[t]] + V.dot(s[t - 1]) + b_hidden[:, 0])
            o[t] = softmax(W.dot(s[t]) + b_out[:, 0])
        return o, s

    def predict(self, x):
        o, s = self.forward_propagation(x)
        return np.argmax(o, axis=1)

    def calculate_total_loss(self, X, y):
        L = 0
        for i in np.arange(len(y)):
            o, s = self.forward_propagation(X[i])
            correct = o[np.arange(len(y[i])), y[i]]
            L += -1 * np.sum(np.log(correct))
        return L

    def calculate_loss(self, X, y):
        N = sum(len(y_i) for y_i in y)
        return self.calculate_total_loss(X, y) / N
