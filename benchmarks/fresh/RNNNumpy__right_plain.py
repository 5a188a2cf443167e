# exercise: RNNNumpy
# right: yes
# needs: softmax, init_rnn
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)  # U, V, W, b_hidden, b_out

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        states = np.zeros((len(x) + 1, len(V)))
        for t, word in enumerate(x):
            states[t + 1] = np.tanh(U[:, word] + V @ states[t] + b[:, 0])
        return softmax(states[1:] @ W.T + c[:, 0], axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)

    def calculate_loss(self, X, y):
        nats, words = 0.0, 0
        for sentence, targets in zip(X, y):
            o, _ = self.forward_propagation(sentence)
            nats -= np.log(o[np.arange(len(targets)), targets]).sum()
            words += len(targets)
        return nats / words
