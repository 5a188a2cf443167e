# exercise: lstm_backward
# right: no
# wrong: A token that occurs several times in the batch gets only one of its gradients at its column of W_x.
# lines: 31
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    batch, time = np.indices((B, T))
    nats = -np.log(np.maximum(outputs[batch, time, targets], 1e-30))
    loss = float(np.where(mask, nats, 0).sum())
    error = outputs.copy()
    error[batch, time, targets] -= 1
    error = np.where(mask[:, :, None], error, 0)
    delta = np.zeros((B, T, 4 * H))
    back_h = back_c = np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = np.array_split(gates[:, t], 4, axis=1)
        y = np.tanh(cell_states[:, t + 1])
        at_h = error[:, t] @ W + back_h
        at_c = back_c + at_h * o * (1 - y**2)
        parts = (
            at_c * g * (i - i**2),
            at_c * cell_states[:, t] * (f - f**2),
            at_c * i * (1 - g**2),
            at_h * y * (o - o**2),
        )
        delta[:, t] = np.hstack(parts)
        back_h, back_c = delta[:, t] @ W_h, at_c * f
    d_W_x = np.zeros_like(W_x)
    d_W_x[:, inputs] += delta.transpose(2, 0, 1)
    return loss, (
        d_W_x,
        np.einsum("btg,bth->gh", delta, hidden_states[:, :T]),
        np.einsum("btg->g", delta)[:, None],
        np.einsum("btc,bth->ch", error, hidden_states[:, 1:]),
        np.einsum("btc->c", error)[:, None],
    )
