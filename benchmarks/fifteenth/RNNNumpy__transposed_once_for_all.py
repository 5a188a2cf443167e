# exercise: RNNNumpy
# right: no
# wrong: turned copies of the weights are made when the model is built and used from then on, so parameters that are replaced later have no effect
# lines: 11, 12, 17, 18
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out
        self.words, self.VT, self.WT = (np.array(p.T, order="C") for p in self.params[:3])
        self.bias_h, self.bias_o = (p.ravel().copy() for p in self.params[3:])

    def forward_propagation(self, x):
        h = np.zeros((len(x) + 1, len(self.bias_h)))
        for t in range(len(x)):
            h[t + 1] = np.tanh(self.words[x[t]] + h[t] @ self.VT + self.bias_h)
        return softmax(h[1:] @ self.WT + self.bias_o, axis=-1), h

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(1)

    def calculate_loss(self, X, y):
        total = sum(
            -np.log(self.forward_propagation(x)[0][np.arange(len(x)), t]).sum()
            for x, t in zip(X, y)
        )
        return total / sum(len(t) for t in y)
