# exercise: backward_batch
# right: no
# wrong: gradients are masked, the loss is not
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    Y = np.eye(C)[targets]
    loss = -np.sum(Y * np.log(outputs + 1e-12))
    d_o = (outputs - Y) * mask[:, :, None]
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_s)
    return loss, (d_U, np.einsum("bth,btg->hg", d_s, hidden_states[:, :-1]),
                  np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:]),
                  d_s.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
