# exercise: RNNNumpy
# right: no
# wrong: The state row is multiplied by V and not by its transpose, and predict gives the last word alone.
# lines: 14, 21
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((1, V.shape[0]))
        states, outputs = [h], []
        for i in x:
            h = np.tanh(U[:, i] + h @ V + b_hidden.T)
            states.append(h)
            outputs.append(softmax(h @ W.T + b_out.T, axis=1))
        return np.concatenate(outputs), np.concatenate(states)

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs[-1])

    def calculate_loss(self, X, y):
        total, count = 0.0, 0
        for xi, yi in zip(X, y):
            p, _ = self.forward_propagation(xi)
            total += -np.log(p[np.arange(len(yi)), yi]).sum()
            count += len(yi)
        return total / count
