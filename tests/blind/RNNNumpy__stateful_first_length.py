# exercise: RNNNumpy
# right: no
# wrong: the state of the last sentence is kept for the next one, and the loss is divided by the length of the first sentence times the number of sentences
# name: starts-where-the-last-sentence-ended, sentences-taken-for-equally-long
# lines: 9, 13, 16, 28
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)
        self.h = np.zeros(hidden_size)

    def forward_propagation(self, x):
        U, V, W, b_h, b_o = self.params
        hs = [self.h]
        for i in x:
            hs.append(np.tanh(U[:, i] + V @ hs[-1] + b_h[:, 0]))
        self.h = hs[-1]
        hs = np.array(hs)
        return softmax(hs[1:] @ W.T + b_o[:, 0], axis=1), hs

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        loss = 0.0
        for x, target in zip(X, y):
            p, _ = self.forward_propagation(x)
            loss -= np.log(p[range(len(x)), target]).sum()
        return loss / (len(X) * len(X[0]))
