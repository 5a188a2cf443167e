# exercise: RNNNumpy
# right: no
# wrong: predict gives the next word after the whole sentence alone, and the loss is measured in decimal logarithms
# lines: 21, 27
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        h = np.zeros_like(b)
        hs, outs = [h], []
        for i in x:
            h = np.tanh(U[:, [i]] + V @ h + b)
            hs.append(h)
            outs.append(softmax(W @ h + c))
        return np.hstack(outs).T, np.hstack(hs).T

    def predict(self, x):
        return self.forward_propagation(x)[0][-1].argmax()

    def calculate_loss(self, X, y):
        total = 0
        for xi, yi in zip(X, y):
            p = self.forward_propagation(xi)[0]
            total += sum(-np.log10(p[t, k]) for t, k in enumerate(yi))
        return total / sum(map(len, y))
