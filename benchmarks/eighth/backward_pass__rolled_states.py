# exercise: backward_pass
# right: no
# wrong: The states before each step are the states after the steps, rolled by one, so the first step gets the last state and not the one before the first input.
# lines: 9
def backward_pass(inputs, outputs, hidden_states, targets, params):
    _, V, W, _, _ = params
    x, o, y = np.stack(list(inputs)), np.stack(list(outputs)), np.asarray(targets)
    h = np.stack(list(hidden_states))[1:]
    h_before = np.roll(h, 1, axis=0)
    err = o - y
    d_f = W.T @ err
    d_f[-1] *= 1 - h[-1] ** 2
    for t in range(len(x) - 2, -1, -1):
        d_f[t] = (d_f[t] + V.T @ d_f[t + 1]) * (1 - h[t] ** 2)

    def outer(a, b):
        return np.einsum("tik,tjk->ij", a, b)

    loss = -np.log((o * y).sum(axis=(1, 2)) + 1e-12).sum()
    return loss, [outer(d_f, x), outer(d_f, h_before), outer(err, h), d_f.sum(0), err.sum(0)]
