# exercise: RNNNumpy
# right: no
# wrong: predict reads the first word only and after that its own predictions, and not the words of the sentence
# lines: 29
class RNNNumpy:
    """A network that reads sentences of word indices, each from a zero state."""

    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def _step(self, index, h):
        U, V, W, b_hidden, b_out = self.params
        h = np.tanh(U[:, index : index + 1] + V @ h + b_hidden)
        return softmax(W @ h + b_out), h

    def forward_propagation(self, x):
        states, outputs = [np.zeros((len(self.params[1]), 1))], []
        for index in x:
            output, state = self._step(index, states[-1])
            outputs.append(output)
            states.append(state)
        return np.hstack(outputs).T, np.hstack(states).T

    def predict(self, x):
        h, word, guessed = np.zeros((len(self.params[1]), 1)), x[0], []
        while len(guessed) < len(x):
            p, h = self._step(word, h)
            word = int(p.argmax())
            guessed.append(word)
        return np.array(guessed)

    def calculate_loss(self, X, y):
        p = [self.forward_propagation(x)[0][np.arange(len(x)), w] for x, w in zip(X, y)]
        return -np.mean(np.log(np.hstack(p)))
