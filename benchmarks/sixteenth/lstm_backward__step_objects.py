# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    rows, steps = np.indices((B, T))
    p = outputs[rows, steps, targets]
    loss = -np.log(np.maximum(p[mask], 1e-200)).sum()

    D = outputs * mask[..., None]
    D[rows, steps, targets] -= mask
    I, F, G, O = np.moveaxis(gates.reshape(B, T, 4, -1), 2, 0)
    before, after = cell_states[:, :-1], np.tanh(cell_states[:, 1:])
    from_logits = np.einsum("btc,ch->bth", D, W)

    def walk(d_h, d_c, t=T - 1):
        while t >= 0:
            d_h = d_h + from_logits[:, t]
            d_c = d_c + d_h * O[:, t] * (1 - after[:, t] ** 2)
            d_z = np.stack(
                [
                    d_c * G[:, t] * I[:, t] * (1 - I[:, t]),
                    d_c * before[:, t] * F[:, t] * (1 - F[:, t]),
                    d_c * I[:, t] * (1 - G[:, t] ** 2),
                    d_h * after[:, t] * O[:, t] * (1 - O[:, t]),
                ],
                axis=1,
            ).reshape(B, -1)
            yield d_z
            d_h, d_c, t = d_z @ W_h, d_c * F[:, t], t - 1

    nothing = np.zeros_like(before[:, 0])
    Z = np.stack(list(walk(nothing, nothing))[::-1], axis=1)
    one_hot = np.eye(W_x.shape[1])[inputs]
    return loss, (
        np.einsum("btz,btc->zc", Z, one_hot),
        np.einsum("btz,bth->zh", Z, hidden_states[:, :-1]),
        Z.sum((0, 1))[:, None],
        np.einsum("btc,bth->ch", D, hidden_states[:, 1:]),
        D.sum((0, 1))[:, None],
    )
