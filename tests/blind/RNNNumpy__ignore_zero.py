# exercise: RNNNumpy
# right: no
# wrong: Targets with index 0 are left out of the loss as if they were padding.
# name: target-0-left-out
# lines: 29
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        s = np.zeros((len(x) + 1, len(V)))
        for t, word in enumerate(x):
            s[t + 1] = np.tanh(U[:, word] + V @ s[t] + b_hidden.ravel())
        return softmax(s[1:] @ W.T + b_out.ravel(), axis=1), s

    def predict(self, x):
        o, _ = self.forward_propagation(x)
        return np.argmax(o, axis=1)

    def calculate_loss(self, X, y):
        longest = max(len(row) for row in y)
        padded = np.zeros((len(y), longest), dtype=int)
        log_p = np.zeros((len(y), longest))
        for n, (x, row) in enumerate(zip(X, y)):
            o, _ = self.forward_propagation(x)
            padded[n, : len(row)] = row
            log_p[n, : len(row)] = np.log(o[np.arange(len(row)), row])
        mask = padded != 0
        return -log_p[mask].sum() / mask.sum()
