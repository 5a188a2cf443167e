# exercise: RNNModel
# right: no
# wrong: two faults: the loss is the mean over the steps, and the gradient at V uses the state after each step in place of the one before
# lines: 21, 33
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b_hidden, b_out = self.params
        self.steps = []
        h = np.zeros((V.shape[1], 1))
        for x in inputs:
            tanh = Tanh()
            h = tanh.forward(U @ x + V @ h + b_hidden)
            self.steps.append({"x": x, "h": h, "tanh": tanh, "p": softmax(W @ h + b_out)})
        return [step["p"] for step in self.steps]

    def loss(self, targets):
        values = []
        for step, y in zip(self.steps, targets):
            step["loss"] = CrossEntropyLoss()
            values.append(step["loss"].forward(step["p"], y))
        return np.mean(values)

    def backward(self):
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_b, d_c = (np.zeros_like(p) for p in self.params)
        d_h = np.zeros_like(b_hidden)
        for step in self.steps[::-1]:
            d_o = step["loss"].backward()
            d_W += d_o @ step["h"].T
            d_c += d_o
            d_f = step["tanh"].backward(W.T @ d_o + d_h)
            d_U += d_f @ step["x"].T
            d_V += d_f @ step["h"].T
            d_b += d_f
            d_h = V.T @ d_f
        self.grads = (d_U, d_V, d_W, d_b, d_c)
