# exercise: RNNNumpy
# right: no
# wrong: The loss is the mean of the sentences' means, so a word of a short sentence weighs more than one of a long sentence.
# lines: 25, 28
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden_states = np.zeros((len(x) + 1, V.shape[0]))
        for t, word in enumerate(x):
            z = U[:, word] + V @ hidden_states[t] + b_hidden[:, 0]
            hidden_states[t + 1] = np.tanh(z)
        logits = hidden_states[1:] @ W.T + b_out[:, 0]
        return softmax(logits, axis=1), hidden_states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(axis=1)

    def sentence_loss(self, x, y):
        outputs, _ = self.forward_propagation(x)
        return -np.log(outputs[range(len(y)), y]).mean()

    def calculate_loss(self, X, y):
        return float(np.mean([self.sentence_loss(a, b) for a, b in zip(X, y)]))
