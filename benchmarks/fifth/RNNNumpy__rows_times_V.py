# exercise: RNNNumpy
# right: no
# wrong: States are rows and are multiplied with V instead of its transpose.
# lines: 14
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        embedded = U[:, x].T
        states = np.zeros((len(x) + 1, b_hidden.size))
        for t, e in enumerate(embedded):
            states[t + 1] = np.tanh(e + states[t] @ V + b_hidden.T)
        return softmax(states[1:] @ W.T + b_out.T, axis=1), states

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], 1)

    def calculate_loss(self, X, y):
        p = [self.forward_propagation(a)[0][np.arange(len(b)), b] for a, b in zip(X, y)]
        return -np.log(np.concatenate(p)).mean()
