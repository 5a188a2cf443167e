# exercise: RNNNumpy
# right: no
# wrong: the state is a row and is multiplied by V instead of the transpose of V, so the recurrence runs with the wrong matrix
# lines: 15
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        embedded = U.T[x] + b_hidden.T
        h = np.zeros((1, V.shape[0]))
        states = [h]
        for e in embedded:
            h = np.tanh(e[None] + h @ V)
            states.append(h)
        states = np.concatenate(states)
        logits = states[1:] @ W.T + b_out.T
        return softmax(logits, axis=-1), states

    def predict(self, x):
        outputs = self.forward_propagation(x)[0]
        return np.argmax(outputs, axis=-1)

    def calculate_loss(self, X, y):
        nats = [
            -np.log(np.take_along_axis(self.forward_propagation(s)[0], np.array(t)[:, None], 1))
            for s, t in zip(X, y)
        ]
        return np.concatenate(nats).mean()
