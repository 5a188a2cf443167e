# exercise: lstm_backward
# right: no
# wrong: the gradient at the logits is divided by the number of real steps, while the loss is summed
# lines: 15
# name: gradient-mean-over-steps
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    real = np.asarray(mask, dtype=bool)
    hot = np.eye(C)[targets]
    picked = (outputs * hot).sum(axis=2)[real]
    loss = -np.log(np.maximum(picked, 1e-12)).sum()
    d_logits = np.where(real[..., None], outputs - hot, 0.0) / real.sum()
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    d_z = np.zeros((B, T, 4 * H))
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = (gates[:, t, k * H : (k + 1) * H] for k in range(4))
        squashed = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_logits[:, t] @ W
        d_c = d_c + d_h * o * (1 - squashed**2)
        parts = [d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f)]
        parts += [d_c * i * (1 - g**2), d_h * squashed * o * (1 - o)]
        d_z[:, t] = np.hstack(parts)
        d_h, d_c = d_z[:, t] @ W_h, d_c * f
    d_W_x = np.einsum("btz,btc->zc", d_z, np.eye(C)[inputs])
    d_W_h = np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1])
    d_b = d_z.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_logits.sum(axis=(0, 1))[:, None])
