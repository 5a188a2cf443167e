# exercise: RNNModel
# right: no
# wrong: [Tanh()] * T is one layer T times, and so are the loss layers
# lines: 10, 11
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def forward(self, inputs):
        U, V, W, b, c = self.params
        T = len(inputs)
        self.tanhs = [Tanh()] * T
        self.losses = [CrossEntropyLoss()] * T
        self.x, self.h, self.o = inputs, [np.zeros((len(V), 1))], []
        for t in range(T):
            self.h.append(self.tanhs[t].forward(U @ inputs[t] + V @ self.h[t] + b))
            self.o.append(softmax(W @ self.h[t + 1] + c))
        return self.o

    def loss(self, targets):
        return sum(self.losses[t].forward(self.o[t], targets[t]) for t in range(len(targets)))

    def backward(self):
        U, V, W, b, c = self.params
        g = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(b)
        for t in reversed(range(len(self.x))):
            d_o = self.losses[t].backward()
            d = self.tanhs[t].backward(W.T @ d_o + later)
            g[0] += d @ self.x[t].T
            g[1] += d @ self.h[t].T
            g[2] += d_o @ self.h[t + 1].T
            g[3] += d
            g[4] += d_o
            later = V.T @ d
        self.grads = g
