# exercise: RNNNumpy
# right: no
# wrong: The last state is kept on the object and the next sentence starts from it instead of from zero.
# lines: 16
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.state = np.zeros(hidden_size)

    def step(self, word):
        U, V, W, b_hidden, b_out = self.params
        self.state = np.tanh(U[:, word] + V @ self.state + b_hidden[:, 0])
        return softmax(W @ self.state + b_out[:, 0])

    def forward_propagation(self, x):
        hidden_states = [self.state]
        outputs = []
        for word in x:
            outputs.append(self.step(word))
            hidden_states.append(self.state)
        return np.vstack(outputs), np.vstack(hidden_states)

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(1)

    def calculate_loss(self, X, y):
        logs = []
        for a, b in zip(X, y):
            outputs, _ = self.forward_propagation(a)
            logs.extend(np.log(outputs[t, w]) for t, w in enumerate(b))
        return -np.mean(logs)
