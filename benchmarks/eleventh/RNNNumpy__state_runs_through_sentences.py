# exercise: RNNNumpy
# right: no
# wrong: the last state is kept on the object and is the first of the next sentence
# lines: 13
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.memory = np.zeros((1, hidden_size))

    def forward_propagation(self, x):
        outputs, states = forward_batch_here(np.asarray(x), self.memory, self.params)
        self.memory = states[-1:].copy()
        return outputs, states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        prices = []
        for sentence, wanted in zip(X, y):
            outputs, _ = self.forward_propagation(sentence)
            prices.extend(-np.log(outputs[i, w]) for i, w in enumerate(wanted))
        return float(np.mean(prices))


def forward_batch_here(x, first, params):
    U, V, W, b, c = params
    rows = [first]
    for i in x:
        rows.append(np.tanh(U[:, i] + rows[-1] @ V.T + b.T))
    states = np.concatenate(rows)
    return softmax(states[1:] @ W.T + c.T, axis=1), states
