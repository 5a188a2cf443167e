# exercise: RNNNumpy
# right: no
# wrong: forward_propagation returns logits instead of probabilities, and the loss is the mean of the means of the sentences.
# lines: 15, 27
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden = np.zeros((len(x) + 1, V.shape[0]))
        for t in range(len(x)):
            hidden[t + 1] = np.tanh(U[:, x[t]] + V @ hidden[t] + b_hidden.squeeze(1))
        logits = hidden[1:] @ W.T + b_out.squeeze(1)
        return logits, hidden

    def predict(self, x):
        logits, _ = self.forward_propagation(x)
        return logits.argmax(axis=-1)

    def cross_entropy(self, logits, target):
        log_p = np.log(softmax(logits, axis=-1))
        return -log_p[np.arange(len(target)), target].mean()

    def calculate_loss(self, X, y):
        losses = [self.cross_entropy(self.forward_propagation(a)[0], b) for a, b in zip(X, y)]
        return sum(losses) / len(losses)
