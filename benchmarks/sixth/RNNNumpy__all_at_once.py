# exercise: RNNNumpy
# right: no
# wrong: All states are computed in one go from the array of zeros, so no state is carried from word to word.
# lines: 12
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, bh, bo = self.params
        hidden = np.zeros((len(x) + 1, V.shape[0]))
        hidden[1:] = np.tanh(U[:, x].T + hidden[:-1] @ V.T + bh.T)
        return softmax(hidden[1:] @ W.T + bo.T, axis=1), hidden

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        picked = [self.forward_propagation(a)[0][np.arange(len(b)), b] for a, b in zip(X, y)]
        return -np.log(np.concatenate(picked)).mean()
