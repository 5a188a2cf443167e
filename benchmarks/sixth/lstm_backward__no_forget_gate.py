# exercise: lstm_backward
# right: no
# wrong: The gradient at the cell is handed to the step before without the forget gate.
# lines: 25
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hot = targets[..., None] == np.arange(len(W))
    loss = -(np.log(np.clip(outputs[hot].reshape(B, T), 1e-12, None)) * mask).sum()
    err = np.where(mask[..., None], outputs - hot, 0.0)
    grads = dict(W_x=np.zeros(W_x.shape), W_h=np.zeros(W_h.shape), b=np.zeros(b.shape))
    from_h = from_c = np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(B, 4, H).swapaxes(0, 1)
        s = np.tanh(cell_states[:, t + 1])
        at_h = err[:, t] @ W + from_h
        at_c = from_c + at_h * o * (1 - s * s)
        dz = np.concatenate((at_c * g * i * (1 - i), at_c * cell_states[:, t] * f * (1 - f),
                             at_c * i * (1 - g * g), at_h * s * o * (1 - o)), axis=1)
        np.add.at(grads["W_x"].T, inputs[:, t], dz)
        grads["W_h"] += dz.T @ hidden_states[:, t]
        grads["b"] += dz.sum(0)[:, None]
        from_h = dz @ W_h
        from_c = at_c
    d_W = np.einsum("btc,bth->ch", err, hidden_states[:, 1:])
    return loss, (*grads.values(), d_W, err.sum((0, 1))[:, None])
