# exercise: RNNNumpy
# right: no
# wrong: the five arrays are unpacked when the model is made, so new params put on the model are never used
# lines: 8
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.U, self.V, self.W, self.b, self.c = self.params

    def forward_propagation(self, x):
        H = np.zeros((len(x) + 1, self.V.shape[0]))
        for t, word in enumerate(x, start=1):
            H[t] = np.tanh(self.U[:, word] + self.V @ H[t - 1] + self.b.squeeze(1))
        return softmax(H[1:] @ self.W.T + self.c.T, axis=1), H

    def predict(self, x):
        probabilities, _ = self.forward_propagation(x)
        return np.array([int(np.argmax(row)) for row in probabilities])

    def calculate_loss(self, X, y):
        all_nats = []
        for x, t in zip(X, y):
            p = self.forward_propagation(x)[0]
            all_nats.extend(-np.log(p[range(len(t)), t]))
        return float(np.mean(all_nats))
