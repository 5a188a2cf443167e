# exercise: RNNNumpy
# right: no
# wrong: for the loss all sentences are joined and read in one go, so that only the first starts from a zero state
# lines: 25, 27
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        x = np.asarray(x)
        inputs = U.T[x] + b_hidden.T
        h = np.zeros((x.size + 1, V.shape[0]))
        for t in range(x.size):
            h[t + 1] = np.tanh(inputs[t] + h[t] @ V.T)
        return softmax(h[1:] @ W.T + b_out.T, axis=-1), h

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(-1)

    def calculate_loss(self, X, y):
        words = np.concatenate([np.asarray(s) for s in X])
        targets = np.concatenate([np.asarray(s) for s in y])
        p = self.forward_propagation(words)[0]
        return float(-np.log(p[np.arange(targets.size), targets]).mean())
