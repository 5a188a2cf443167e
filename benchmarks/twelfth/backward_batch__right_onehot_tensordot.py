# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    hot = np.eye(W.shape[0])
    real = np.asarray(mask, dtype=float)
    p = np.einsum("btc,btc->bt", outputs, hot[targets])
    err = (outputs - hot[targets]) * real[:, :, None]
    back, deltas = np.zeros_like(hidden_states[:, 0]), []
    for e, h in zip(err.swapaxes(0, 1)[::-1], hidden_states.swapaxes(0, 1)[:0:-1]):
        deltas.append((e @ W + back) * (1 - h * h))
        back = deltas[-1] @ V
    d = np.stack(deltas[::-1], axis=1)
    both = ([0, 1], [0, 1])
    grads = (
        np.tensordot(d, hot[inputs], both),
        np.tensordot(d, hidden_states[:, :-1], both),
        np.tensordot(err, hidden_states[:, 1:], both),
        d.sum((0, 1))[:, None],
        err.sum((0, 1))[:, None],
    )
    return -(np.log(np.maximum(p, 1e-12)) * real).sum(), grads
