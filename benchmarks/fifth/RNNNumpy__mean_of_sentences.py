# exercise: RNNNumpy
# right: no
# wrong: The loss is the mean of the sentences' means, so a word of a short sentence weighs more.
# lines: 29, 30
class RNNNumpy:
    """Vanilla RNN language model."""

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros_like(b_hidden[:, 0])
        states, outputs = [h], []
        for token in x:
            h = np.tanh(U[:, token] + V @ h + b_hidden[:, 0])
            states.append(h)
            outputs.append(softmax(W @ h + b_out[:, 0]))
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        losses = []
        for inputs, targets in zip(X, y, strict=True):
            probs, _ = self.forward_propagation(inputs)
            picked = probs[range(len(targets)), targets]
            losses.append(-np.mean(np.log(picked)))
        return float(np.mean(losses))
