# exercise: RNNModel
# right: no
# wrong: The output bias gets the gradient of the first step alone, and what is carried back has not gone through the tanh.
# lines: 40, 46
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((len(b_hidden), 1))
        self.inputs = list(inputs)
        self.hs = [h]
        self.layers = []
        self.outputs = []
        for x in self.inputs:
            self.layers.append(Tanh())
            h = self.layers[-1].forward(np.dot(U, x) + np.dot(V, h) + b_hidden)
            self.hs.append(h)
            self.outputs.append(softmax(np.dot(W, h) + b_out))
        return self.outputs

    def loss(self, targets):
        self.loss_layers = []
        loss = 0
        for p, y in zip(self.outputs, targets):
            layer = CrossEntropyLoss()
            loss += layer.forward(p, y)
            self.loss_layers.append(layer)
        return loss

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U = np.zeros_like(U)
        d_V = np.zeros_like(V)
        d_W = np.zeros_like(W)
        d_b_hidden = np.zeros_like(b_hidden)
        d_b_out = np.zeros_like(b_out)
        d_h_next = np.zeros_like(b_hidden)
        for t in range(len(self.inputs))[::-1]:
            d_o = self.loss_layers[t].backward()
            d_W += np.dot(d_o, self.hs[t + 1].T)
            d_b_out = d_o
            d_h = np.dot(W.T, d_o) + d_h_next
            d_z = self.layers[t].backward(d_h)
            d_U += np.dot(d_z, self.inputs[t].T)
            d_V += np.dot(d_z, self.hs[t].T)
            d_b_hidden += d_z
            d_h_next = np.dot(V.T, d_h)
        self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)
