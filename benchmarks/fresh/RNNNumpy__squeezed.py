# exercise: RNNNumpy
# right: no
# wrong: squeeze removes the time axis of a sentence of one word
# lines: 17
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = [np.zeros_like(b)]
        for word in x:
            states.append(np.tanh(U[:, [word]] + V @ states[-1] + b))
        states = np.array(states)
        outputs = softmax(W @ states[1:] + c, axis=1)
        return outputs.squeeze(), states.squeeze()

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=-1)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(np.atleast_2d(self.forward_propagation(a)[0]), b)]
        return np.mean(nats)
