# exercise: RNNNumpy
# right: no
# wrong: targets that are a list have no size
# lines: 26
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        h = np.zeros((len(x) + 1, V.shape[0]))
        for t, w in enumerate(x):
            h[t + 1] = np.tanh(U[:, w] + V @ h[t] + b[:, 0])
        z = h[1:] @ W.T + c[:, 0]
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True), h

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        L, n = 0.0, 0
        for s, t in zip(X, y):
            p, _ = self.forward_propagation(s)
            L -= np.log(p[np.arange(len(t)), t]).sum()
            n += t.size
        return L / n
