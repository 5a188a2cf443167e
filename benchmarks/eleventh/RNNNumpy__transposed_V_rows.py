# exercise: RNNNumpy
# right: no
# wrong: a state as a row is multiplied with V, not with V transposed
# lines: 15
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, bh, bo = self.params
        given = U[:, list(x)].T + bh.T
        hidden = np.zeros((len(given) + 1, len(bh)))
        for t, row in enumerate(given):
            hidden[t + 1] = np.tanh(row + hidden[t] @ V)
        return softmax(hidden[1:].dot(W.T) + bo.reshape(-1), axis=1), hidden

    def predict(self, x):
        o, s = self.forward_propagation(x)
        return np.argmax(o, 1)

    def calculate_loss(self, X, y):
        picked = [self.forward_propagation(a)[0][np.arange(len(a)), np.array(b)] for a, b in zip(X, y)]
        return -np.log(np.hstack(picked)).mean()
