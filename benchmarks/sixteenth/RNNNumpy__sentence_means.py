# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean of the sentences' means, so that a word of a short sentence counts for more
# lines: 28, 31
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_h, b_o = self.params
        states = [np.zeros(V.shape[0])]
        outputs = []
        for word in x:
            h = np.tanh(U[:, word] + V.dot(states[-1]) + b_h.ravel())
            states.append(h)
            outputs.append(softmax(W.dot(h) + b_o.ravel()))
        return np.array(outputs), np.array(states)

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.array([row.argmax() for row in outputs])

    def sentence_loss(self, x, y):
        outputs, _ = self.forward_propagation(x)
        return -np.mean([np.log(row[target]) for row, target in zip(outputs, y)])

    def calculate_loss(self, X, y):
        return sum(self.sentence_loss(a, b) for a, b in zip(X, y)) / len(y)
