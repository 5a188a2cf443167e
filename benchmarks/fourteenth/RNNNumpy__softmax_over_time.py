# exercise: RNNNumpy
# right: no
# wrong: softmax runs over its first axis, the words of the sentence, and not over the vocabulary.
# lines: 16
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden = [np.zeros(U.shape[0])]
        for i in x:
            hidden.append(np.tanh(U[:, i] + V @ hidden[-1] + b_hidden.squeeze(1)))
        hidden = np.stack(hidden)
        scores = hidden[1:] @ W.T + b_out.T
        return softmax(scores), hidden

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(1)

    def calculate_loss(self, X, y):
        total, words = 0.0, 0
        for a, b in zip(X, y):
            p, _ = self.forward_propagation(a)
            total -= np.log(p[np.arange(len(b)), b]).sum()
            words += len(b)
        return total / words
