# exercise: RNNNumpy
# right: no
# wrong: predict reads the first word of the sentence only and goes on with the words it has predicted itself.
# name: own-words-read
# lines: 28
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def _step(self, word, h):
        U, V, W, b_hidden, b_out = self.params
        h = np.tanh(U[:, [word]] + V @ h + b_hidden)
        return h, softmax(W @ h + b_out)

    def forward_propagation(self, x):
        h = np.zeros_like(self.params[3])
        outputs, states = [], [h.ravel()]
        for word in x:
            h, p = self._step(word, h)
            outputs.append(p.ravel())
            states.append(h.ravel())
        return np.array(outputs), np.array(states)

    def predict(self, x):
        word, h, words = x[0], np.zeros_like(self.params[3]), []
        for _ in range(len(x)):
            h, p = self._step(word, h)
            word = int(np.argmax(p))
            words.append(word)
        return np.array(words)

    def calculate_loss(self, X, y):
        total, count = 0.0, 0
        for x, targets in zip(X, y):
            p, _ = self.forward_propagation(x)
            for t, target in enumerate(targets):
                total -= np.log(p[t, target])
                count += 1
        return total / count
