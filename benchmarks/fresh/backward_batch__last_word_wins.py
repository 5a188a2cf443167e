# exercise: backward_batch
# right: no
# wrong: builds d_U from a dict, in which a token that comes again replaces what it had
# lines: 16
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    hot = np.eye(U.shape[1])
    d_o = np.where(mask[..., None], outputs - hot[targets], 0.0)
    loss = sum(-np.log(max(outputs[b, t, targets[b, t]], 1e-12)) for b, t in np.argwhere(mask))
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    columns = {}
    for b, t in np.ndindex(*inputs.shape):
        columns[int(inputs[b, t])] = d_s[b, t]
    d_U = np.zeros_like(U)
    for token, column in columns.items():
        d_U[:, token] = column
    s = ([0, 1], [0, 1])
    return loss, (d_U, np.tensordot(d_s, hidden_states[:, :-1], s),
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
