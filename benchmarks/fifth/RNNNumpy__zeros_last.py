# exercise: RNNNumpy
# right: no
# wrong: The zero state stands in the last row and is reached with index -1, so the states come back in another order than zeros first.
# lines: 17, 19
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.hidden_size = hidden_size
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        T = len(x)
        s = np.zeros((T + 1, self.hidden_size))
        s[-1] = np.zeros(self.hidden_size)
        o = np.zeros((T, U.shape[1]))
        for t in np.arange(T):
            s[t] = np.tanh(U[:, x[t]] + V.dot(s[t - 1]) + b[:, 0])
            o[t] = softmax(W.dot(s[t]) + c[:, 0])
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
        N = np.sum([len(y_i) for y_i in y])
        return self.calculate_total_loss(X, y) / N
