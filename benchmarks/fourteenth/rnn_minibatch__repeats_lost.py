# exercise: rnn_minibatch
# right: no
# wrong: With two rows that read the same token at one step only one of them is added to its column of d_U.
# lines: 35
class _Pass:
    def __init__(self, params, state):
        self.U, self.V, self.W, self.bh, self.bo = params
        self.states = [state.copy()]
        self.probs = []

    def read(self, tokens):
        h = np.tanh(self.U[:, tokens].T + self.states[-1] @ self.V.T + self.bh.T)
        z = h @ self.W.T + self.bo.T
        z -= z.max(axis=1)[:, None]
        p = np.exp(z)
        self.states.append(h)
        self.probs.append(p / p.sum(axis=1)[:, None])


def rnn_minibatch(inputs, targets, state, params):
    net = _Pass(params, state)
    for column in inputs.T:
        net.read(column)
    dU, dV, dW, dbh, dbo = [np.zeros_like(p) for p in params]
    loss = 0.0
    back = np.zeros_like(state)
    b = np.arange(len(state))
    for t in range(inputs.shape[1] - 1, -1, -1):
        p = net.probs[t].copy()
        loss -= np.log(p[b, targets[:, t]]).sum()
        p[b, targets[:, t]] -= 1
        dW += p.T @ net.states[t + 1]
        dbo += p.sum(0)[:, None]
        dz = (p @ net.W + back) * (1 - net.states[t + 1] ** 2)
        dU[:, inputs[:, t]] += dz.T
        dV += dz.T @ net.states[t]
        dbh += dz.sum(0)[:, None]
        back = dz @ net.V
    return loss, [dU, dV, dW, dbh, dbo], net.states[-1]
