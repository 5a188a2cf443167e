# exercise: RNNNumpy
# right: no
# wrong: calculate_loss joins all sentences into one, so every sentence but the first is read from the state that the one before it left
# lines: 22, 23
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((len(x) + 1, U.shape[0]))
        for t, column in enumerate(U.T[list(x)]):
            h[t + 1] = np.tanh(column + h[t] @ V.T + b_hidden.squeeze(1))
        return softmax(h[1:] @ W.T + b_out.squeeze(1), axis=1), h

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        words, wanted = np.concatenate(X), np.concatenate(y)
        outputs, _ = self.forward_propagation(words)
        return -np.log(np.take_along_axis(outputs, wanted[:, None], axis=1)).mean()
