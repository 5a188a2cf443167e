# exercise: RNNNumpy
# right: no
# wrong: softmax is called with its default axis 0, which is time here, so the rows do not sum to one.
# lines: 17
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        T = len(x)
        hidden_states = np.zeros((T + 1, V.shape[0]))
        for t in range(T):
            a = U[:, x[t]] + V @ hidden_states[t] + b_hidden.ravel()
            hidden_states[t + 1] = np.tanh(a)
        logits = hidden_states[1:] @ W.T + b_out.T
        return softmax(logits), hidden_states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=1)

    def calculate_loss(self, X, y):
        total = 0.0
        for xi, yi in zip(X, y):
            outputs, _ = self.forward_propagation(xi)
            total -= np.log(outputs[np.arange(len(yi)), yi]).sum()
        return total / sum(len(yi) for yi in y)
