# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    hot = np.eye(C)
    p = np.einsum("btc,btc->bt", outputs, hot[targets])
    loss = -np.sum(np.log(np.maximum(p, 1e-12)), where=mask)
    d_logits = np.where(mask[..., None], outputs - hot[targets], 0.0)
    y = gates.reshape(B, T, 4, H)
    slope = y * (1 - y)
    slope[:, :, 2] = 1 - y[:, :, 2] ** 2
    tanh_c = np.tanh(cell_states[:, 1:])
    from_logits = d_logits @ W
    d_sum = np.zeros((B, T, 4 * H))
    d_h, d_c = np.zeros((2, B, H))
    for t in reversed(range(T)):
        i, f, g, o = y[:, t].swapaxes(0, 1)
        d_h = d_h + from_logits[:, t]
        d_c = d_c + d_h * o * (1 - tanh_c[:, t] ** 2)
        arrives = np.stack([d_c * g, d_c * cell_states[:, t], d_c * i, d_h * tanh_c[:, t]], axis=1)
        d_sum[:, t] = (arrives * slope[:, t]).reshape(B, -1)
        d_c = d_c * f
        d_h = d_sum[:, t] @ W_h
    return loss, (
        np.einsum("btk,btc->kc", d_sum, hot[inputs]),
        np.einsum("btk,bth->kh", d_sum, hidden_states[:, :-1]),
        d_sum.sum(axis=(0, 1))[:, None],
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        d_logits.sum(axis=(0, 1))[:, None],
    )
