# exercise: lstm_backward
# right: no
# wrong: the slope of the tanh is taken at the cell before the step, not after it
# lines: 13
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    onehot = np.eye(W.shape[0])
    p = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = np.where(mask, -np.log(np.maximum(p, 1e-12)), 0).sum()
    d_logits = np.where(mask[..., None], outputs - onehot[targets], 0)
    i, f, g, o = np.split(gates, 4, axis=2)
    slope = o * (1 - np.tanh(cell_states[:, :T]) ** 2)
    tanh_c = np.tanh(cell_states[:, 1:])
    d_h_next = d_c_next = np.zeros((B, W_h.shape[1]))
    steps = []
    for t in range(T - 1, -1, -1):
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_c_next + d_h * slope[:, t]
        parts = (d_c * g[:, t], d_c * cell_states[:, t], d_c * i[:, t], d_h * tanh_c[:, t])
        d_act = np.concatenate(parts, axis=1)
        act = gates[:, t]
        local = act * (1 - act)
        H = W_h.shape[1]
        local[:, 2 * H : 3 * H] = 1 - act[:, 2 * H : 3 * H] ** 2
        steps.insert(0, d_act * local)
        d_h_next, d_c_next = steps[0] @ W_h, d_c * f[:, t]
    d_z = np.stack(steps, axis=1)
    d_W_x = np.einsum("btz,btc->zc", d_z, onehot[inputs])
    d_W_h = np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_z.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
