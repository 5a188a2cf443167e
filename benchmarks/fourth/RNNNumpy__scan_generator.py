# exercise: RNNNumpy
# right: yes

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def _states(self, x):
        U, V, _, b_hidden, _ = self.params
        h = np.zeros(len(V))
        yield h
        for i in x:
            yield (h := np.tanh(U[:, i] + V @ h + b_hidden[:, 0]))

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        states = np.array([*self._states(x)])
        W, b_out = self.params[2], self.params[4]
        logits = np.einsum("ch,th->tc", W, states[1:]) + b_out.ravel()
        return softmax(logits, axis=-1), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        nats = [
            -np.log(self.forward_propagation(words)[0][np.arange(len(wanted)), wanted])
            for words, wanted in zip(X, y)
        ]
        return np.concatenate(nats).mean()
