# exercise: RNNNumpy
# right: no
# wrong: states @ V.T is right for rows; here V stands left of a row's transpose the wrong way: h @ V
# lines: 15
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = np.zeros((len(x) + 1, len(V)))
        projected = U.T[np.array(x)] + b.T
        for t in range(len(x)):
            states[t + 1] = np.tanh(projected[t] + states[t] @ V)
        return softmax(states[1:] @ W.T + c.T, axis=-1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(self.forward_propagation(a)[0], b)]
        return np.mean(nats)
