# exercise: RNNNumpy
# right: no
# wrong: the parameters are unpacked in __init__ and those are used for ever, so new model.params have no effect
# lines: 8
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.U, self.V, self.W, self.b, self.c = self.params

    def forward_propagation(self, x):
        hidden = np.zeros((len(x) + 1, len(self.V)))
        for t, word in enumerate(x, start=1):
            hidden[t] = np.tanh(self.U[:, word] + self.V @ hidden[t - 1] + self.b.ravel())
        return softmax(hidden[1:] @ self.W.T + self.c.ravel(), axis=1), hidden

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        total = words = 0
        for x, wanted in zip(X, y):
            p = self.forward_propagation(x)[0]
            total -= np.log(p[np.arange(len(wanted)), wanted]).sum()
            words += len(wanted)
        return total / words
