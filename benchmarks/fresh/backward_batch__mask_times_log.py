# exercise: backward_batch
# right: no
# wrong: 0 times -inf: an impossible target gives infinity, at a padded step NaN
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    Y = np.eye(U.shape[1])[targets]
    with np.errstate(all="ignore"):
        loss = -np.sum(mask * np.log(np.sum(outputs * Y, axis=2)))
    d_o = (outputs - Y) * mask[..., None]
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_s)
    d_V = np.tensordot(d_s, hidden_states[:, :-1], ([0, 1], [0, 1]))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], ([0, 1], [0, 1]))
    return loss, (d_U, d_V, d_W, d_s.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
