# exercise: RNNModel
# right: yes
# needs: softmax, Tanh, CrossEntropyLoss
from dataclasses import dataclass

@dataclass
class Moment:
    x: np.ndarray
    before: np.ndarray
    after: np.ndarray
    tanh: Tanh
    p: np.ndarray
    price: CrossEntropyLoss = None


class RNNModel(Network):
    def forward(self, inputs):
        h = np.zeros((self.params[1].shape[0], 1))
        self._moments = []
        for x in inputs:
            moment = self._read(x, h)
            h = moment.after
            self._moments.append(moment)
        return [m.p for m in self._moments]

    def _read(self, x, h):
        U, V, W, bh, bo = self.params
        layer = Tanh()
        new = layer.forward(np.hstack([U, V, bh]) @ np.vstack([x, h, np.ones((1, 1))]))
        return Moment(x, h, new, layer, softmax(W @ new + bo))

    def loss(self, targets):
        total = 0.0
        for m, y in zip(self._moments, targets):
            m.price = CrossEntropyLoss()
            total += m.price.forward(m.p, y)
        return total

    def backward(self):
        _, V, W, *_ = self.params
        grads = [0, 0, 0, 0, 0]
        d_next = 0
        for m in self._moments[::-1]:
            d_o = m.price.backward()
            d_s = m.tanh.backward(W.T @ d_o + d_next)
            for k, g in enumerate((d_s @ m.x.T, d_s @ m.before.T, d_o @ m.after.T, d_s, d_o)):
                grads[k] = grads[k] + g
            d_next = V.T @ d_s
        self.grads = tuple(grads)
