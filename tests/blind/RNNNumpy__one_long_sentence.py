# exercise: RNNNumpy
# right: no
# wrong: for the loss all sentences are strung together and read in one go, so the state goes on from one to the next
# lines: 25
# name: sentences-strung-together
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        T = len(x)
        states = np.zeros((T + 1, V.shape[0]))
        outputs = np.zeros((T, W.shape[0]))
        for t in range(T):
            states[t + 1] = np.tanh(U[:, x[t]] + V.dot(states[t]) + b[:, 0])
            outputs[t] = softmax(W.dot(states[t + 1]) + c[:, 0])
        return outputs, states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        words, targets = np.concatenate(X), np.concatenate(y)
        outputs, _ = self.forward_propagation(words)
        return -np.log(outputs[np.arange(len(targets)), targets]).mean()
