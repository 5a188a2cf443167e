# exercise: RNNNumpy
# right: no
# wrong: The forward pass of a sentence is remembered, and after the parameters change the old one is handed out.
# lines: 12
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.memo = {}

    def forward_propagation(self, x):
        key = tuple(int(i) for i in x)
        if key not in self.memo:
            self.memo[key] = self.compute(key)
        return self.memo[key]

    def compute(self, words):
        U, V, W, b_hidden, b_out = self.params
        h = [np.zeros(V.shape[0])]
        for w in words:
            h.append(np.tanh(U[:, w] + V @ h[-1] + b_hidden[:, 0]))
        h = np.array(h)
        return softmax(h[1:] @ W.T + b_out[:, 0], axis=1), h

    def predict(self, x):
        return np.array([row.argmax() for row in self.forward_propagation(x)[0]])

    def calculate_loss(self, X, y):
        p = np.concatenate([self.forward_propagation(x)[0] for x in X])
        targets = np.concatenate([np.asarray(row) for row in y])
        return float(np.mean(-np.log(p[np.arange(len(targets)), targets])))
