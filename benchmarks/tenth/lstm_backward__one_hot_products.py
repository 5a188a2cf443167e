# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C = len(W)
    real = np.asarray(mask, dtype=float)[..., None]
    wanted = np.eye(C)[targets] * real
    tiny = np.finfo(float).tiny
    loss = -np.sum(wanted * np.log(np.maximum(outputs, tiny)))
    d_logits = outputs * real - wanted
    from_logits = d_logits @ W

    def walk():
        d_h = d_c = np.zeros(hidden_states[:, 0].shape)
        for t in range(inputs.shape[1] - 1, -1, -1):
            i, f, g, o = np.split(gates[:, t], 4, axis=1)
            squashed = np.tanh(cell_states[:, t + 1])
            d_h = d_h + from_logits[:, t]
            d_c = d_c + d_h * o * (1 - squashed**2)
            d_z = np.hstack(
                [
                    d_c * g * i * (1 - i),
                    d_c * cell_states[:, t] * f * (1 - f),
                    d_c * i * (1 - g**2),
                    d_h * squashed * o * (1 - o),
                ]
            )
            yield d_z
            d_h, d_c = d_z @ W_h, d_c * f

    d_z = np.stack(list(walk())[::-1], axis=1)
    over = "bti,btj->ij"
    return loss, (
        np.einsum(over, d_z, np.eye(C)[inputs]),
        np.einsum(over, d_z, hidden_states[:, :-1]),
        d_z.sum(axis=(0, 1))[:, None],
        np.einsum(over, d_logits, hidden_states[:, 1:]),
        d_logits.sum(axis=(0, 1))[:, None],
    )
