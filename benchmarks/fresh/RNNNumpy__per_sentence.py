# exercise: RNNNumpy
# right: no
# wrong: divides by the number of sentences
# lines: 25
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = np.zeros((len(x) + 1, len(V)))
        for t, word in enumerate(x):
            states[t + 1] = np.tanh(U[:, word] + V @ states[t] + b[:, 0])
        return softmax(states[1:] @ W.T + c[:, 0], axis=1), states

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        total = 0
        for i in range(len(X)):
            o, _ = self.forward_propagation(X[i])
            total += -np.sum(np.log(o[np.arange(len(y[i])), y[i]]))
        return total / len(X)
