# exercise: RNNNumpy
# right: no
# wrong: the summed loss is divided by the number of words without the start marks, one too few for each sentence
# lines: 24
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        """Parameters for C words and H units, drawn with rng."""
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, bh, bo = self.params
        states = [np.zeros(V.shape[0])]
        for word in x:
            states.append(np.tanh(U.T[word] + V @ states[-1] + bh.squeeze(1)))
        states = np.stack(states)
        return softmax(states[1:] @ W.T + bo.T, axis=-1), states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(-1)

    def calculate_loss(self, X, y):
        nats = [-np.log(self.forward_propagation(a)[0][range(len(a)), b]).sum() for a, b in zip(X, y)]
        words = sum(len(a) - 1 for a in X)
        return sum(nats) / max(words, 1)
