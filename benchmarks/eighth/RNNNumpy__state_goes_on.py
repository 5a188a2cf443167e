# exercise: RNNNumpy
# right: no
# wrong: the state at the end of one call is where the next sentence starts, and predict looks for the best place in time for each word
# lines: 13, 16, 21
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.state = np.zeros(hidden_size)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden = np.empty((len(x) + 1, len(b_hidden)))
        hidden[0] = self.state
        for k in range(len(x)):
            hidden[k + 1] = np.tanh(U[:, x[k]] + hidden[k] @ V.T + b_hidden[:, 0])
        self.state = hidden[-1].copy()
        scores = hidden[1:] @ W.T + b_out[:, 0]
        return softmax(scores, axis=1), hidden

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=0)

    def calculate_loss(self, X, y):
        total = 0.0
        for a, b in zip(X, y):
            p, _ = self.forward_propagation(a)
            total -= np.log(p[np.arange(len(b)), b]).sum()
        return total / sum(map(len, y))
