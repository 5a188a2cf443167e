# exercise: RNNNumpy
# right: no
# wrong: softmax is taken over its default axis 0, which is time here and not the vocabulary
# lines: 21

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        T, H = len(x), V.shape[0]
        S = np.zeros((T + 1, H))
        drive = U[:, x].T + b_hidden.ravel()
        for t in range(T):
            S[t + 1] = np.tanh(drive[t] + V @ S[t])
        return softmax(S[1:] @ W.T + b_out.ravel()), S

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        nats = words = 0
        for sentence, target in zip(X, y):
            o, _ = self.forward_propagation(sentence)
            nats -= np.log(o[np.arange(len(target)), target]).sum()
            words += len(target)
        return nats / words
