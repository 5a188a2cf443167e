# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean over sentences of their means
# lines: 21
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        S = np.zeros((len(x) + 1, len(V)))
        for t, i in enumerate(x, start=1):
            S[t] = np.tanh(U[:, i] + V @ S[t - 1] + b.ravel())
        return softmax(S[1:] @ W.T + c.T, axis=1), S

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        one = lambda s, t: -np.log(self.forward_propagation(s)[0][range(len(t)), t]).mean()
        return float(np.mean([one(s, t) for s, t in zip(X, y)]))
