# exercise: RNNNumpy
# right: no
# wrong: adds the bias as a column to a row: (H, H) does not fit (crashes)
# lines: 14
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = np.zeros((len(x) + 1, len(V)))
        for t, word in enumerate(x):
            states[t + 1] = np.tanh(U[:, word] + V @ states[t] + b)
        return softmax(states[1:] @ W.T + c.T, axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(self.forward_propagation(a)[0], b)]
        return np.mean(nats)
