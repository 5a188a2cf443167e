# exercise: RNNNumpy
# right: no
# wrong: Two faults: predict returns only the word after the last one, and the loss is divided by the number of sentences, not of words.
# lines: 20, 28
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        states = np.zeros((len(x) + 1, len(V)))
        outputs = np.zeros((len(x), len(W)))
        for t, i in enumerate(x):
            states[t + 1] = np.tanh(U[:, i] + V @ states[t] + b_hidden.flatten())
            outputs[t] = softmax(W @ states[t + 1] + b_out.flatten())
        return outputs, states

    def predict(self, x):
        outputs, states = self.forward_propagation(x)
        return np.argmax(outputs[-1])

    def calculate_loss(self, X, y):
        loss = 0
        for i in range(len(X)):
            outputs, _ = self.forward_propagation(X[i])
            for t in range(len(y[i])):
                loss += -np.log(outputs[t][y[i][t]])
        return loss / len(X)
