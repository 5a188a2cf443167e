# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    valid = np.asarray(mask).astype(float)
    aim = np.equal(np.asarray(targets)[..., None], np.arange(C)).astype(float)
    chance = np.einsum("btc,btc->bt", outputs, aim)
    loss = -np.sum(np.log(np.fmax(chance, 1e-300)) * valid)
    d_logits = np.einsum("btc,bt->btc", outputs - aim, valid)
    y = gates.reshape(B, T, 4, H)
    i, f, g, o = np.moveaxis(y, 2, 0)
    slope = y * (1 - y)
    slope[:, :, 2] = 1 - g * g
    lit = np.tanh(cell_states[:, 1:])
    nothing = np.zeros_like(lit)
    by_cell = np.stack((g, cell_states[:, :-1], i, nothing), axis=2) * slope
    by_state = np.stack((nothing, nothing, nothing, lit), axis=2) * slope
    from_above = d_logits @ W
    sums = []

    def back(t, d_h, d_c):
        d_h = d_h + from_above[:, t]
        d_c = d_c + d_h * o[:, t] * (1 - lit[:, t] ** 2)
        d_z = by_cell[:, t] * d_c[:, None] + by_state[:, t] * d_h[:, None]
        sums.append(d_z.reshape(B, 4 * H))
        return d_z.reshape(B, 4 * H) @ W_h, d_c * f[:, t]

    carry = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        carry = back(t, *carry)
    d_z = np.stack(sums[::-1], axis=1)
    seen = np.equal(np.asarray(inputs)[..., None], np.arange(C)).astype(float)
    return loss, (
        np.einsum("btk,btc->kc", d_z, seen),
        np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1]),
        d_z.sum(axis=(0, 1)).reshape(-1, 1),
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        d_logits.sum(axis=(0, 1)).reshape(-1, 1),
    )
