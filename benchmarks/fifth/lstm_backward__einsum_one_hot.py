# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, _, W, _ = params
    (B, T), (C, H) = inputs.shape, W.shape
    alive = np.asarray(mask, dtype=float)
    hot = np.eye(C)
    p = np.take_along_axis(outputs, np.asarray(targets, dtype=np.intp)[..., None], axis=2)[..., 0]
    loss = float(-(alive * np.log(np.fmax(p, np.finfo(float).tiny))).sum())
    D = (outputs - hot[targets]) * alive[..., None]
    i, f, g, o = np.moveaxis(gates.reshape(B, T, 4, H), 2, 0)
    tc = np.tanh(cell_states[:, 1:])

    def unroll(t=T - 1, dh=0.0, dc=0.0):
        while t >= 0:
            dh = dh + D[:, t] @ W
            dc = dc + dh * o[:, t] * (1 - tc[:, t] ** 2)
            dz = np.concatenate(
                (
                    dc * g[:, t] * i[:, t] * (1 - i[:, t]),
                    dc * cell_states[:, t] * f[:, t] * (1 - f[:, t]),
                    dc * i[:, t] * (1 - g[:, t] ** 2),
                    dh * tc[:, t] * o[:, t] * (1 - o[:, t]),
                ),
                axis=1,
            )
            yield dz
            dh, dc, t = dz @ W_h, dc * f[:, t], t - 1

    Z = np.stack(list(unroll())[::-1], axis=1)
    return loss, [
        np.einsum("btz,btc->zc", Z, hot[inputs]),
        np.einsum("btz,bth->zh", Z, hidden_states[:, :-1]),
        np.einsum("btz->z", Z)[:, None],
        np.einsum("btc,bth->ch", D, hidden_states[:, 1:]),
        np.einsum("btc->c", D)[:, None],
    ]
