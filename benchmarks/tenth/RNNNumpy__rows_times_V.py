# exercise: RNNNumpy
# right: no
# wrong: states stand in rows, but are multiplied with V and not with its transpose
# lines: 15
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        embedded = U.T[np.asarray(x)] + b_hidden.T
        h = np.zeros((1, len(V)))
        states = [h]
        for row in embedded:
            h = np.tanh(row + h @ V)
            states.append(h)
        states = np.concatenate(states)
        logits = states[1:] @ W.T + b_out.T
        return softmax(logits, axis=1), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=1)

    def calculate_loss(self, X, y):
        logs = [
            np.log(self.forward_propagation(a)[0][np.arange(len(b)), b]) for a, b in zip(X, y)
        ]
        return -np.concatenate(logs).mean()
