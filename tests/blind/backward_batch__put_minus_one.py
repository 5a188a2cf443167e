# exercise: backward_batch
# right: no
# wrong: put_along_axis writes -1 at the target's place, where the gradient is the probability minus 1.
# lines: 13
# name: minus-one-at-the-target
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    where = targets[..., None].astype(np.int64)
    p = np.take_along_axis(outputs, where, axis=-1)[..., 0]
    loss = -(np.log(p + 1e-12) * mask).sum()

    d_z = outputs.copy()
    np.put_along_axis(d_z, where, -1.0, axis=-1)
    d_z *= mask[..., None]

    grads = [np.zeros_like(param) for param in params]
    d_h = np.zeros_like(hidden_states[:, 0])
    for t in range(inputs.shape[1] - 1, -1, -1):
        h, h_prev = hidden_states[:, t + 1], hidden_states[:, t]
        d_a = (d_h + d_z[:, t] @ W) * (1 - h * h)
        grads[0] += d_a.T @ np.eye(U.shape[1])[inputs[:, t]]
        grads[1] += d_a.T @ h_prev
        grads[2] += d_z[:, t].T @ h
        grads[3] += d_a.sum(axis=0, keepdims=True).T
        grads[4] += d_z[:, t].sum(axis=0, keepdims=True).T
        d_h = d_a @ V
    return loss, grads
