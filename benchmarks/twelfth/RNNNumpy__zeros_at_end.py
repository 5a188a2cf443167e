# exercise: RNNNumpy
# right: no
# wrong: the zero state is the last row of the array of states, as in the code with s[-1], instead of the first
# lines: 13
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        s = np.zeros((len(x) + 1, len(V)))
        for t in range(len(x)):
            s[t] = np.tanh(U[:, x[t]] + V.dot(s[t - 1]) + b[:, 0])
        o = softmax(s[:-1].dot(W.T) + c[:, 0], axis=-1)
        return o, s

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        total = sum(-np.log(self.forward_propagation(X[i])[0][np.arange(len(y[i])), y[i]]).sum() for i in range(len(y)))
        return total / sum(len(t) for t in y)
