# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    real = np.asarray(mask, dtype=float)
    wanted = np.eye(C)[targets]
    p = np.einsum("btc,btc->bt", outputs, wanted)
    loss = -float(np.sum(real * np.log(np.clip(p, 1e-15, None))))
    d_logits = (outputs - wanted) * real[..., None]

    def back(t):
        if t == inputs.shape[1]:
            return [], np.zeros_like(hidden_states[:, 0]), np.zeros_like(hidden_states[:, 0])
        later, d_h, d_c = back(t + 1)
        i, f, g, o = np.hsplit(gates[:, t], 4)
        y = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_logits[:, t] @ W
        d_c = d_c + d_h * o * (1 - y**2)
        d_z = np.hstack(
            [
                d_c * g * i * (1 - i),
                d_c * cell_states[:, t] * f * (1 - f),
                d_c * i * (1 - g**2),
                d_h * y * o * (1 - o),
            ]
        )
        return [d_z, *later], d_z @ W_h, d_c * f

    d_z = np.stack(back(0)[0], axis=1)
    d_W_x = np.einsum("btz,btc->zc", d_z, np.eye(C)[inputs])
    d_W_h = np.tensordot(d_z, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    sums = [a.sum(axis=(0, 1))[:, None] for a in (d_z, d_logits)]
    return loss, (d_W_x, d_W_h, sums[0], d_W, sums[1])
