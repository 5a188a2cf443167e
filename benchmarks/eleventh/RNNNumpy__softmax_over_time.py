# exercise: RNNNumpy
# right: no
# wrong: softmax runs over the words of the sentence (axis 0), so columns and not rows sum to one
# lines: 15
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        s = np.zeros((len(x) + 1, V.shape[0]))
        for t, word in enumerate(x, start=1):
            s[t] = np.tanh(U[:, word] + V.dot(s[t - 1]) + b_hidden[:, 0])
        return softmax(s[1:] @ W.T + b_out.T), s

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        total, n = 0.0, 0
        for sentence, targets in zip(X, y):
            o, _ = self.forward_propagation(sentence)
            total -= np.log(o[np.arange(len(targets)), targets]).sum()
            n += len(targets)
        return total / n
