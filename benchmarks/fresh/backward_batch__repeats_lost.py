# exercise: backward_batch
# right: no
# wrong: += with an index array keeps one gradient of each token
# lines: 20
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    d_o = outputs.copy()
    i, t_ = np.ogrid[:B, :T]
    p = d_o[i, t_, targets]
    loss = -np.log(np.maximum(p, 1e-12))[mask].sum()
    d_o[i, t_, targets] -= 1
    d_o[~mask] = 0
    d_s = np.zeros((B, T, len(V)))
    nxt = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    d_U = np.zeros_like(U)
    d_U.T[inputs] += d_s
    d_V = np.einsum("bth,btg->hg", d_s, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
