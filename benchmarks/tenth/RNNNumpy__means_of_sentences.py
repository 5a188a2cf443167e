# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean of the sentences' means, and the states come without the zeros in front
# lines: 23, 30, 33
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def step(self, h, i):
        U, V, W, b_hidden, b_out = self.params
        h = np.tanh(U[:, [i]] + V @ h + b_hidden)
        return h, softmax(W @ h + b_out)

    def forward_propagation(self, x):
        h = np.zeros((self.params[1].shape[0], 1))
        states, outputs = [], []
        for i in x:
            h, o = self.step(h, i)
            states.append(h.ravel())
            outputs.append(o.ravel())
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def sentence_loss(self, x, y):
        o, _ = self.forward_propagation(x)
        return -np.mean(np.log(o[range(len(y)), y]))

    def calculate_loss(self, X, y):
        return np.mean([self.sentence_loss(a, b) for a, b in zip(X, y)])
