# exercise: RNNNumpy
# right: no
# wrong: predict tells the word after the whole sentence only
# lines: 19
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        batch, start = np.array(x)[None, :], np.zeros((1, len(self.params[1])))
        U, V, W, b, c = self.params
        states = [start]
        for i in batch[0]:
            states.append(np.tanh(U[:, i] + states[-1] @ V.T + b.T))
        states = np.concatenate(states)
        return softmax(states[1:] @ W.T + c.T, axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0][-1:].argmax(axis=1)

    def calculate_loss(self, X, y):
        parts = [np.log(self.forward_propagation(a)[0])[np.arange(len(b)), b] for a, b in zip(X, y)]
        return -float(np.concatenate(parts).mean())
