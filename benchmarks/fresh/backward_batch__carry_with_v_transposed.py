# exercise: backward_batch
# right: no
# wrong: carries the gradient back with V.T in rows
# lines: 13
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    Y = np.eye(U.shape[1])[targets]
    loss = -np.log(np.maximum((outputs * Y).sum(-1), 1e-12))[mask].sum()
    d_o = np.where(mask[..., None], outputs - Y, 0)
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V.T
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_s)
    d_V = np.einsum("bth,btg->hg", d_s, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_s.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
