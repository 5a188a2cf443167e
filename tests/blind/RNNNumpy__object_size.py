# exercise: RNNNumpy
# right: no
# wrong: The words are counted as the size of an array made of all targets, which is the number of sentences when their lengths differ.
# name: words-counted-by-an-array
# lines: 29
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        fetched = (U[:, x] + b_hidden).T
        states = [np.zeros(V.shape[0])]
        for row in fetched:
            states.append(np.tanh(row + V.dot(states[-1])))
        states = np.array(states)
        return softmax(states[1:].dot(W.T) + b_out.T, axis=1), states

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(1)

    def calculate_loss(self, X, y):
        def price(x, target):
            p = self.forward_propagation(x)[0]
            return -np.log(np.take_along_axis(p, np.array(target)[:, None], axis=1)).sum()

        lengths = {len(row) for row in y}
        words = np.array([list(row) for row in y], dtype=object) if len(lengths) > 1 else np.array(y)
        return sum(map(price, X, y)) / words.size
