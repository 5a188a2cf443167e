# exercise: RNNNumpy
# right: yes
# needs: init_rnn
from itertools import accumulate

class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        rows = U.T[np.asarray(x)] + b_hidden.ravel()
        states = np.array(list(accumulate(rows, lambda h, r: np.tanh(r + h @ V.T), initial=np.zeros(V.shape[0]))))
        logits = np.einsum("th,ch->tc", states[1:], W) + b_out.T
        e = np.exp(logits - logits.max(axis=1)[:, None])
        return e / e.sum(axis=1)[:, None], states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return np.argmax(outputs, axis=-1)

    def calculate_loss(self, X, y):
        picked = np.concatenate([np.take_along_axis(self.forward_propagation(a)[0], np.asarray(b)[:, None], 1)[:, 0]
                                 for a, b in zip(X, y)])
        return -np.log(picked).mean()
