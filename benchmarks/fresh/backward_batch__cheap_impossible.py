# exercise: backward_batch
# right: no
# wrong: log(p + 1e-3): an impossible target costs 6.9 nats only, and all losses are off
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    eye = np.eye(U.shape[1])
    d_o = (outputs - eye[targets]) * mask[..., None]
    loss = -np.log((outputs * eye[targets]).sum(-1) + 1e-3)[mask].sum()
    d_s, nxt = np.zeros_like(hidden_states[:, 1:]), 0
    for t in reversed(range(inputs.shape[1])):
        d_s[:, t] = (d_o[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_s[:, t] @ V
    s = ([0, 1], [0, 1])
    return loss, (np.tensordot(d_s, eye[inputs], s), np.tensordot(d_s, hidden_states[:, :-1], s),
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
