# exercise: RNNNumpy
# right: yes
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):  # returns outputs, hidden_states
        U, V, W, b_hidden, b_out = self.params
        states, outputs = [np.zeros(len(b_hidden))], []
        for word in x:
            states.append(np.tanh(U[:, word] + V.dot(states[-1]) + b_hidden.flatten()))
            outputs.append(softmax(W.dot(states[-1]) + b_out.flatten()))
        return np.array(outputs), np.array(states)

    def predict(self, x):
        return [max(range(len(o)), key=o.__getitem__) for o in self.forward_propagation(x)[0]]

    def calculate_loss(self, X, y):
        def mean(a, b):
            return np.mean([-np.log(o[k]) for o, k in zip(self.forward_propagation(a)[0], b)])
        return np.average([mean(a, b) for a, b in zip(X, y)], weights=[len(b) for b in y])
