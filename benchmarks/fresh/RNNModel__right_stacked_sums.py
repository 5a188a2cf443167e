# exercise: RNNModel
# right: yes
# needs: softmax, Tanh, CrossEntropyLoss
class RNNModel(Network):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.memory = {}

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        T = len(inputs)
        states = np.zeros((T + 1, len(V), 1))
        layers = [Tanh() for _ in range(T)]
        for t, layer in enumerate(layers):
            states[t + 1] = layer.forward(U @ inputs[t] + V @ states[t] + bh)
        outputs = softmax(W @ states[1:] + bo, axis=1)
        self.memory = dict(x=np.asarray(inputs), h=states, layers=layers, o=outputs)
        return outputs

    def loss(self, targets):
        self.memory["prices"] = prices = []
        nats = np.zeros(len(targets))
        for t, y in enumerate(targets):
            prices.append(CrossEntropyLoss())
            nats[t] = prices[-1].forward(self.memory["o"][t], y)
        return nats.sum()

    def backward(self):
        _, V, W, _, _ = self.params
        m = self.memory
        d_o = np.array([price.backward() for price in m["prices"]])
        d_s = np.zeros_like(m["h"][1:])
        carry = np.zeros_like(d_s[0])
        for t in range(len(d_s) - 1, -1, -1):
            d_s[t] = m["layers"][t].backward(W.T @ d_o[t] + carry)
            carry = V.T @ d_s[t]
        outer = lambda a, b: np.einsum("tik,tjk->ij", a, b)
        self.grads = (outer(d_s, m["x"]), outer(d_s, m["h"][:-1]), outer(d_o, m["h"][1:]),
                      d_s.sum(axis=0), d_o.sum(axis=0))
