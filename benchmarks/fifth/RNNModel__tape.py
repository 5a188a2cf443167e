# exercise: RNNModel
# right: yes
class RNNModel(Network):
    """forward writes a tape, backward plays it from its end."""

    def forward(self, inputs):
        U, V, W, b, c = self.params
        self.tape, h = [], 0 * b
        for x in inputs:
            cell, h_old = Tanh(), h
            h = cell.forward(np.dot(U, x) + np.dot(V, h_old) + b)
            self.tape.append(dict(x=x, h_old=h_old, h=h, cell=cell, p=softmax(W @ h + c)))
        return [note["p"] for note in self.tape]

    def loss(self, targets):
        total = 0.0
        for note, y in zip(self.tape, targets):
            note["price"] = CrossEntropyLoss()
            total += note["price"].forward(note["p"], y)
        return total

    def backward(self):
        V, W = self.params[1:3]
        grads = [np.zeros(p.shape) for p in self.params]
        echo = np.zeros(self.params[3].shape)
        for note in self.tape[::-1]:
            d_o = note["price"].backward()
            d_a = note["cell"].backward(W.T @ d_o + echo)
            shares = d_a @ note["x"].T, d_a @ note["h_old"].T, d_o @ note["h"].T, d_a, d_o
            grads = [g + s for g, s in zip(grads, shares)]
            echo = V.T @ d_a
        self.grads = tuple(grads)
