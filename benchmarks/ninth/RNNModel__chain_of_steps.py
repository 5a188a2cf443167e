# exercise: RNNModel
# right: yes
import itertools


class _Step:
    def __init__(self, x=None, h=None, layer=None, before=None):
        self.x, self.h, self.layer, self.before = x, h, layer, before


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params

        def read(before, x):
            layer = Tanh()
            return _Step(x, layer.forward(U @ x + V @ before.h + b_hidden), layer, before)

        start = _Step(h=np.zeros_like(b_hidden))
        _, *self.chain = itertools.accumulate(inputs, read, initial=start)
        self.outputs = [softmax(W @ step.h + b_out) for step in self.chain]
        return self.outputs

    def loss(self, targets):
        self.prices = [CrossEntropyLoss() for _ in self.chain]
        return sum(c.forward(o, y) for c, o, y in zip(self.prices, self.outputs, targets))

    def backward(self):
        _, V, W, _, _ = self.params
        at_logits = [price.backward() for price in self.prices]
        at_sums, later = [], 0.0
        for step, d_o in zip(self.chain[::-1], at_logits[::-1]):
            at_sums.insert(0, step.layer.backward(W.T @ d_o + later))
            later = V.T @ at_sums[0]
        A, D = np.hstack(at_sums), np.hstack(at_logits)
        X = np.hstack([step.x for step in self.chain])
        H = np.hstack([step.h for step in self.chain])
        P = np.hstack([step.before.h for step in self.chain])
        ones = np.ones((len(self.chain), 1))
        self.grads = (A @ X.T, A @ P.T, D @ H.T, A @ ones, D @ ones)
