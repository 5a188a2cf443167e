# exercise: backward_pass
# right: yes
class Back:
    def __init__(self, params):
        self.params = params
        self.grads = [np.zeros(p.shape) for p in params]
        self.carry = np.zeros((params[1].shape[0], 1))
        self.loss = 0.0

    def step(self, x, o, h_prev, h, y):
        _, V, W, _, _ = self.params
        self.loss += -np.log(max(o[y.argmax(), 0], 1e-12))
        d_o = o - y
        d_f = (W.T @ d_o + self.carry) * (1 - h**2)
        for grad, part in zip(self.grads, (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o)):
            grad += part
        self.carry = V.T @ d_f


def backward_pass(inputs, outputs, hidden_states, targets, params):
    back = Back(params)
    steps = list(zip(inputs, outputs, hidden_states[:-1], hidden_states[1:], targets))
    for columns in steps[::-1]:
        back.step(*columns)
    return back.loss, back.grads
