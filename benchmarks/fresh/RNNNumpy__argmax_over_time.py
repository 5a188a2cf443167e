# exercise: RNNNumpy
# right: no
# wrong: predict looks along time
# lines: 21
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        h, states, outputs = np.zeros((len(V), 1)), [], []
        states.append(h[:, 0])
        for word in x:
            h = np.tanh(U[:, [word]] + V @ h + b)
            states.append(h[:, 0])
            outputs.append(softmax(W @ h + c)[:, 0])
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=0)

    def calculate_loss(self, X, y):
        nats = [-np.log(o[k]) for a, b in zip(X, y) for o, k in zip(self.forward_propagation(a)[0], b)]
        return np.mean(nats)
