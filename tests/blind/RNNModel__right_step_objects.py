# exercise: RNNModel
# right: yes
# wrong: forward leaves one record for each step; backward pops them
# lines:
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.records = []
        for x in inputs:
            layer = Tanh()
            new = layer.forward(U @ x + V @ h + b_hidden)
            p = softmax(W @ new + b_out)
            self.records.append({"x": x, "before": h, "after": new, "tanh": layer, "p": p})
            h = new
        return [record["p"] for record in self.records]

    def loss(self, targets):
        total = 0.0
        for record, y in zip(self.records, targets):
            record["price"] = CrossEntropyLoss()
            total += record["price"].forward(record["p"], y)
        return total

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        grads = [np.zeros(p.shape) for p in self.params]
        carry = np.zeros(b_hidden.shape)
        for r in self.records[::-1]:
            d_o = r["price"].backward()
            d_f = r["tanh"].backward(W.T @ d_o + carry)
            step = d_f @ r["x"].T, d_f @ r["before"].T, d_o @ r["after"].T, d_f, d_o
            grads = [a + b for a, b in zip(grads, step)]
            carry = V.T @ d_f
        self.grads = tuple(grads)
