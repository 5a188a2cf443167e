# exercise: RNNNumpy
# right: no
# wrong: the softmax runs over the words of the sentence, not over the vocabulary
# lines: 19

class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        """Probabilities of the next word (T, C), and states (T + 1, H), the zeros first."""
        U, V, W, b_hidden, b_out = self.params
        states = [np.zeros(len(V))]
        for word in x:
            states.append(np.tanh(U[:, word] + V @ states[-1] + b_hidden[:, 0]))
        states = np.array(states)
        return softmax(states[1:] @ W.T + b_out[:, 0]), states

    def predict(self, x):
        """The likeliest next word after each word, indices (T,)."""
        return np.argmax(self.forward_propagation(x)[0], axis=-1)

    def calculate_loss(self, X, y):
        """The mean of -ln p(target) over all words of all sentences, in nats a word."""
        total = count = 0
        for words, targets in zip(X, y):
            outputs = self.forward_propagation(words)[0]
            for t, target in enumerate(targets):
                total -= np.log(outputs[t, target])
            count += len(targets)
        return total / count
