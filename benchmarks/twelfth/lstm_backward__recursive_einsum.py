# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    hot = np.eye(C)[targets] * mask[..., None]
    right = np.einsum("btc,btc->bt", outputs, hot)[mask]
    loss = -np.log(np.maximum(right, 1e-300)).sum()
    d_logits = outputs * mask[..., None] - hot

    i, f, g, o = np.moveaxis(gates.reshape(B, T, 4, H), 2, 0)
    squashed = np.tanh(cell_states[:, 1:])
    from_h = o * (1 - squashed**2)
    factors = np.stack([g * i * (1 - i), cell_states[:, :-1] * f * (1 - f), i * (1 - g**2)], axis=2)
    out_factor = squashed * o * (1 - o)
    from_above = d_logits @ W

    def sums():
        d_h, d_c = np.zeros((2, B, H))
        for t in range(T)[::-1]:
            d_h = d_h + from_above[:, t]
            delta = d_c + d_h * from_h[:, t]
            four = np.concatenate(
                [delta[:, None] * factors[:, t], (d_h * out_factor[:, t])[:, None]], axis=1
            ).reshape(B, 4 * H)
            yield four
            d_h, d_c = four @ W_h, delta * f[:, t]

    d_a = np.stack(list(sums())[::-1], axis=1)
    read = np.eye(C)[inputs]
    return loss, (
        np.einsum("btg,btc->gc", d_a, read),
        np.einsum("btg,bth->gh", d_a, hidden_states[:, :-1]),
        d_a.sum((0, 1))[:, None],
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        d_logits.sum((0, 1))[:, None],
    )
