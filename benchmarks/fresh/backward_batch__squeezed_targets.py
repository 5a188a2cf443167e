# exercise: backward_batch
# right: no
# wrong: squeeze of the picked probabilities: crashes for one sequence or one step
# lines: 7
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    p = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2).squeeze()
    loss = -np.log(np.maximum(p[mask], 1e-12)).sum()
    hot = np.eye(U.shape[1])
    d_o = (outputs - hot[targets]) * mask[..., None]
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    s = ([0, 1], [0, 1])
    return loss, (np.tensordot(d_s, hot[inputs], s), np.tensordot(d_s, hidden_states[:, :-1], s),
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
