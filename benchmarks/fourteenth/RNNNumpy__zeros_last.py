# exercise: RNNNumpy
# right: no
# wrong: The zero state stands in the last row of the states (as s[-1]) and not in the first.
# lines: 17, 18
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.hidden_dim = hidden_size
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        T = len(x)
        s = np.zeros((T + 1, self.hidden_dim))
        s[-1] = np.zeros(self.hidden_dim)
        o = np.zeros((T, W.shape[0]))
        for t in np.arange(T):
            s[t] = np.tanh(U[:, x[t]] + V.dot(s[t - 1]) + b_hidden.ravel())
            o[t] = softmax(W.dot(s[t]) + b_out.ravel())
        return o, s

    def predict(self, x):
        o, s = self.forward_propagation(x)
        return np.argmax(o, axis=1)

    def calculate_loss(self, X, y):
        L = 0
        for i in np.arange(len(y)):
            o, s = self.forward_propagation(X[i])
            correct_word_predictions = o[np.arange(len(y[i])), y[i]]
            L += -1 * np.sum(np.log(correct_word_predictions))
        N = np.sum([len(y_i) for y_i in y])
        return L / N
