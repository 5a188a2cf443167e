# exercise: RNNNumpy
# right: no
# wrong: the scores go through softmax along time and not along the words
# lines: 15
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, bh, bo = self.params
        hs = [np.zeros((len(V), 1))]
        for i in x:
            hs.append(np.tanh(U[:, [i]] + V @ hs[-1] + bh))
        H = np.hstack(hs).T
        return softmax(H[1:] @ W.T + bo.T), H

    def predict(self, x):
        probs, _ = self.forward_propagation(x)
        return probs.argmax(-1)

    def calculate_loss(self, X, y):
        nats = words = 0
        for s, t in zip(X, y):
            probs, _ = self.forward_propagation(s)
            nats -= np.log(np.take_along_axis(probs, np.asarray(t)[:, None], 1)).sum()
            words += len(t)
        return nats / words
