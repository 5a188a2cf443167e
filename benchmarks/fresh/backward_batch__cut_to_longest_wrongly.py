# exercise: backward_batch
# right: no
# wrong: takes the length of row 0 for all rows
# lines: 7
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    n = int(mask[0].sum())
    x, o, h, y = inputs[:, :n], outputs[:, :n], hidden_states[:, : n + 1], targets[:, :n]
    Y = np.eye(U.shape[1])[y]
    loss = -np.log(np.maximum((o * Y).sum(-1), 1e-12)).sum()
    d_o = o - Y
    d_s, nxt = np.zeros((len(x), n, len(V))), 0
    for t in reversed(range(n)):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - h[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, x, d_s)
    return loss, (d_U, np.einsum("bth,btg->hg", d_s, h[:, :-1]), np.einsum("btc,bth->ch", d_o, h[:, 1:]),
                  d_s.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
