# exercise: backward_batch
# right: no
# wrong: nothing comes back from the next step
# lines: 12
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = U.shape[1]
    hot = np.eye(C)
    d_o = (outputs - hot[targets]) * mask[..., None]
    real = outputs[mask], targets[mask]
    loss = -np.log(np.maximum(real[0][np.arange(len(real[1])), real[1]], 1e-12)).sum()
    d_s = (d_o @ W) * (1 - hidden_states[:, 1:] ** 2)
    s = ([0, 1], [0, 1])
    return loss, (np.tensordot(d_s, hot[inputs], s), np.tensordot(d_s, hidden_states[:, :-1], s),
                  np.tensordot(d_o, hidden_states[:, 1:], s), d_s.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
