# exercise: RNNNumpy
# right: no
# wrong: outputs[:, y] takes every target at every step, so the loss is a mean over all pairs of step and target.
# lines: 26
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        inp = U.T[x] + b_hidden.T
        H = np.zeros((len(inp) + 1, inp.shape[1]))
        for t, a in enumerate(inp, start=1):
            H[t] = np.tanh(a + H[t - 1] @ V.T)
        return softmax(H[1:] @ W.T + b_out.T, axis=1), H

    def predict(self, x):
        probs = self.forward_propagation(x)[0]
        return np.argmax(probs, axis=1)

    def calculate_loss(self, X, y):
        count = sum(map(len, y))
        nats = 0
        for inputs, targets in zip(X, y):
            probs = self.forward_propagation(inputs)[0]
            p_target = probs[:, targets]
            nats += len(targets) * np.mean(-np.log(p_target))
        return nats / count
