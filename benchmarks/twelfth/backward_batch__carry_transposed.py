# exercise: backward_batch
# right: no
# wrong: Carries the gradient back with V transposed, right for columns but wrong for rows.
# lines: 22
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in params]
    rows = np.arange(len(inputs))
    loss = 0.0
    carry = np.zeros_like(hidden_states[:, 0])
    for t in reversed(range(inputs.shape[1])):
        e = outputs[:, t].copy()
        loss -= np.log(e[rows, targets[:, t]] + 1e-12)[mask[:, t]].sum()
        e[rows, targets[:, t]] -= 1
        e *= mask[:, t, None]
        f = (e @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        np.add.at(d_U.T, inputs[:, t], f)
        d_V += f.T @ hidden_states[:, t]
        d_W += e.T @ hidden_states[:, t + 1]
        d_bh += f.sum(0)[:, None]
        d_bo += e.sum(0)[:, None]
        carry = f @ V.T
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
