# exercise: RNNNumpy
# right: no
# wrong: the state is multiplied by V from the wrong side, and the loss is not divided
# lines: 14, 24
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        E = U.T[np.asarray(x)] + b.T
        S = np.zeros((len(E) + 1, V.shape[0]))
        for t in range(len(E)):
            S[t + 1] = np.tanh(E[t] + S[t] @ V)
        return softmax(S[1:] @ W.T + c.T, axis=1), S

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        loss = 0.0
        for a, b in zip(X, y):
            loss -= np.log(self.forward_propagation(a)[0][np.arange(len(b)), b]).sum()
        return loss
