# exercise: RNNNumpy
# right: no
# wrong: The loss is the mean over sentences of each sentence's mean, so a word of a short sentence counts for more.
# lines: 24, 25
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, bh, bo = self.params
        states = np.zeros((len(x) + 1, V.shape[0]))
        for t, word in enumerate(x):
            states[t + 1] = np.tanh(U[:, word] + V @ states[t] + bh[:, 0])
        return softmax(states[1:] @ W.T + bo[:, 0], axis=-1), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=-1)

    def calculate_loss(self, X, y):
        losses = []
        for sentence, target in zip(X, y):
            o, _ = self.forward_propagation(sentence)
            losses.append(-np.log(o[np.arange(len(target)), target]).mean())
        return np.mean(losses)
