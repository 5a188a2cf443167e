# exercise: RNNModel
# right: no
# wrong: the loss is the mean over the steps
# lines: 29
# needs: Tanh, CrossEntropyLoss, softmax
import numpy as np


class RNNModel(Network):
    """A network for one name at a time: forward, then loss, then backward."""

    def _start(self):
        return np.zeros((self.params[1].shape[0], 1))

    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.inputs, self.layers = inputs, [Tanh() for _ in inputs]
        self.states = [self._start()]
        for layer, x in zip(self.layers, inputs):
            self.states.append(layer.forward(U @ x + V @ self.states[-1] + b_hidden))
        self.outputs = [softmax(W @ h + b_out) for h in self.states[1:]]
        return self.outputs

    def loss(self, targets):
        self.loss_layers = [CrossEntropyLoss() for _ in targets]
        prices = [
            layer.forward(p, y) for layer, p, y in zip(self.loss_layers, self.outputs, targets)
        ]
        return np.mean(prices)

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_h_next = self._start()
        d_os = [layer.backward() for layer in self.loss_layers]
        d_fs = []
        for d_o, layer in zip(reversed(d_os), reversed(self.layers)):
            d_fs.insert(0, layer.backward(W.T @ d_o + d_h_next))
            d_h_next = V.T @ d_fs[0]
        self.grads = (
            sum(d @ x.T for d, x in zip(d_fs, self.inputs)),
            sum(d @ h.T for d, h in zip(d_fs, self.states)),
            sum(d @ h.T for d, h in zip(d_os, self.states[1:])),
            sum(d_fs),
            sum(d_os),
        )
