# exercise: backward_pass
# right: no
# wrong: written with rows, the way back multiplies by V.T where rows need V
# lines: 18
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    x = np.squeeze(np.stack(list(inputs)), -1)
    p = np.squeeze(np.stack(list(outputs)), -1)
    s = np.squeeze(np.stack(list(hidden_states)), -1)
    y = np.squeeze(targets, -1)
    loss = -np.log(np.sum(p * y, axis=1) + 1e-12).sum()

    d_z = p - y
    d_h = d_z @ W
    d_f = np.zeros_like(d_h)
    for t in range(len(x))[::-1]:
        if t + 1 < len(x):
            d_h[t] += d_f[t + 1] @ V.T
        d_f[t] = d_h[t] * (1 - s[t + 1] ** 2)

    d_b_hidden = d_f.sum(axis=0)[:, None]
    d_b_out = d_z.sum(axis=0)[:, None]
    return loss, (d_f.T @ x, d_f.T @ s[:-1], d_z.T @ s[1:], d_b_hidden, d_b_out)
