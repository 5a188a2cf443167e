# exercise: RNNNumpy
# right: no
# wrong: the state before, a row, is multiplied with V and not with its transpose
# lines: 15

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def cell(self, i, h):
        U, V, W, b, c = self.params
        h = np.tanh(U[:, i] + h @ V + b[:, 0])
        return h, softmax(h @ W.T + c[:, 0])

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        states, outs = [np.zeros(len(self.params[3]))], []
        for i in x:
            h, o = self.cell(i, states[-1])
            states.append(h)
            outs.append(o)
        return np.array(outs), np.array(states)

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return np.array([row.argmax() for row in self.forward_propagation(x)[0]])

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        picked = [
            row[k]
            for sent, wanted in zip(X, y)
            for row, k in zip(self.forward_propagation(sent)[0], wanted)
        ]
        return -np.mean(np.log(picked))
