# exercise: backward_batch
# right: no
# wrong: (1 - h)**2 for 1 - h**2
# lines: 12
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    hot = np.eye(U.shape[1])
    d_o = np.where(mask[..., None], outputs - hot[targets], 0.0)
    loss = sum(-np.log(max(outputs[b, t, targets[b, t]], 1e-12)) for b, t in np.argwhere(mask))
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1]) ** 2
        nxt = d_s[:, t] @ V
    s = ([0, 1], [0, 1])
    return loss, (np.tensordot(d_s, hot[inputs], s), np.tensordot(d_s, hidden_states[:, :-1], s),
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
