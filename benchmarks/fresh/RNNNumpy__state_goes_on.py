# exercise: RNNNumpy
# right: no
# wrong: the state of the sentence before is the start of the next one
# lines: 9, 16
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.state = np.zeros(hidden_size)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = [self.state]
        for word in x:
            states.append(np.tanh(U[:, word] + V @ states[-1] + b.ravel()))
        self.state = states[-1]
        states = np.array(states)
        return softmax(states[1:] @ W.T + c.ravel(), axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(self.forward_propagation(a)[0], b)]
        return np.mean(nats)
