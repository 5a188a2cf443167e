# exercise: RNNNumpy
# right: no
# wrong: keeps the zero state at the end (index -1), as published code does
# lines: 16
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        T = len(x)
        states = np.zeros((T + 1, len(V)))
        outputs = np.zeros((T, len(W)))
        for t in range(T):
            states[t] = np.tanh(U[:, x[t]] + V @ states[t - 1] + b[:, 0])
            outputs[t] = softmax(W @ states[t] + c[:, 0])
        return outputs, states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(self.forward_propagation(a)[0], b)]
        return np.mean(nats)
