# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean over sentences of each sentence's mean, so words of short sentences weigh more
# lines: 24, 27
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros_like(b_hidden)
        hs, os = [h], []
        for i in x:
            h = np.tanh(U[:, [i]] + V @ h + b_hidden)
            hs.append(h)
            os.append(softmax(W @ h + b_out))
        return np.hstack(os).T, np.hstack(hs).T

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def _nats(self, x, y):
        p = self.forward_propagation(x)[0]
        return np.mean(-np.log(np.take_along_axis(p, np.array(y)[:, None], axis=1)))

    def calculate_loss(self, X, y):
        return float(np.mean([self._nats(a, b) for a, b in zip(X, y)]))
