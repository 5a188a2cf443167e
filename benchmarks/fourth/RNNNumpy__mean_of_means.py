# exercise: RNNNumpy
# right: no
# wrong: the loss is the mean over sentences of their means, so that words of short sentences count more
# lines: 33, 34

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        T = len(x)
        states = np.zeros((T + 1, V.shape[0]))
        for t in range(T):
            states[t + 1] = np.tanh(U[:, x[t]] + V @ states[t] + b_hidden.ravel())
        outputs = softmax(states[1:] @ W.T + b_out.T, axis=1)
        return outputs, states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        losses = []
        for sentence, target in zip(X, y):
            outputs, _ = self.forward_propagation(sentence)
            p = outputs[np.arange(len(target)), target]
            losses.append(np.mean(-np.log(p)))
        return np.mean(losses)
