# exercise: rnn_minibatch
# right: no
# wrong: the running state is the very array that came in and is overwritten at every step, so the caller's state changes
# lines: 10
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    rows = np.arange(B)
    hs, ps, loss = [state.copy()], [], 0.0
    h = state
    for t in range(T):
        h[:] = np.tanh(U[:, inputs[:, t]].T + h @ V.T + b.T)
        hs.append(h.copy())
        z = h @ W.T + c.T
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        ps.append(p)
        loss -= np.log(p[rows, targets[:, t]]).sum()
    grads = [np.zeros_like(q) for q in params]
    carry = np.zeros_like(hs[0])
    for t in range(T - 1, -1, -1):
        e = ps[t]
        e[rows, targets[:, t]] -= 1
        f = (e @ W + carry) * (1 - hs[t + 1] ** 2)
        np.add.at(grads[0].T, inputs[:, t], f)
        grads[1] += f.T @ hs[t]
        grads[2] += e.T @ hs[t + 1]
        grads[3] += f.sum(0)[:, None]
        grads[4] += e.sum(0)[:, None]
        carry = f @ V
    return loss, grads, hs[-1]
