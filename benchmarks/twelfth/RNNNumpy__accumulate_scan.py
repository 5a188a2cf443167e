# exercise: RNNNumpy
# right: yes
from itertools import accumulate


class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        pushes = (U[:, np.asarray(x)] + b).T
        scan = accumulate(pushes, lambda h, u: np.tanh(u + V @ h), initial=np.zeros(len(V)))
        states = np.array(list(scan))
        return softmax(np.einsum("ch,th->tc", W, states[1:]) + c[:, 0], axis=1), states

    def predict(self, x):
        return np.array([max(range(len(p)), key=p.__getitem__) for p in self.forward_propagation(x)[0]])

    def calculate_loss(self, X, y):
        prices = [-np.log(p[k]) for s, t in zip(X, y) for p, k in zip(self.forward_propagation(s)[0], t)]
        return float(np.mean(prices))
