# exercise: RNNNumpy
# right: no
# wrong: The state of the last sentence is kept, so the next sentence does not begin from zeros.
# lines: 16
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.h = np.zeros(hidden_size)

    def step(self, i):
        U, V, W, b_hidden, b_out = self.params
        self.h = np.tanh(U[:, i] + V @ self.h + b_hidden[:, 0])
        return softmax(W @ self.h + b_out[:, 0]), self.h

    def forward_propagation(self, x):
        outputs, states = [], [self.h]
        for i in x:
            o, h = self.step(i)
            outputs.append(o)
            states.append(h)
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return np.array([int(o.argmax()) for o in self.forward_propagation(x)[0]])

    def calculate_loss(self, X, y):
        nats = []
        for a, b in zip(X, y):
            for p, target in zip(self.forward_propagation(a)[0], b):
                nats.append(-np.log(p[target]))
        return sum(nats) / len(nats)
