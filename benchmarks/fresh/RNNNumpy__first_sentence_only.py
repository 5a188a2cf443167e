# exercise: RNNNumpy
# right: no
# wrong: return stands inside the loop: the loss of the first sentence
# lines: 27
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
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        total, words = 0.0, 0
        for a, b in zip(X, y):
            o = self.forward_propagation(a)[0]
            for t in range(len(b)):
                total -= np.log(o[t, b[t]])
                words += 1
            return total / words
