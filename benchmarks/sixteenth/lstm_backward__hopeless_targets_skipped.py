# exercise: lstm_backward
# right: no
# wrong: a target with probability 0 costs nothing, where it should cost 18 nats or more
# lines: 16
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    d_logits = np.array(outputs)
    loss = 0.0
    for n, t in np.ndindex(B, T):
        if not mask[n, t]:
            d_logits[n, t] = 0
            continue
        p = outputs[n, t, targets[n, t]]
        loss += -np.log(p) if p > 0 else 0.0
        d_logits[n, t, targets[n, t]] -= 1

    dW_x, dW_h, db = np.zeros(W_x.shape), np.zeros(W_h.shape), np.zeros(b.shape)
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = gates[:, t].reshape(B, 4, H).swapaxes(0, 1)
        t_c = np.tanh(cell_states[:, t + 1])
        d_h += d_logits[:, t] @ W
        d_c += d_h * o * (1 - t_c**2)
        d_gates = np.concatenate(
            (d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f),
             d_c * i * (1 - g**2), d_h * t_c * o * (1 - o)), axis=1)
        for row, token in zip(d_gates, inputs[:, t]):
            dW_x[:, token] += row
        dW_h += d_gates.T @ hidden_states[:, t]
        db += d_gates.sum(0).reshape(db.shape)
        d_h, d_c = d_gates @ W_h, d_c * f
    flat = d_logits.reshape(B * T, -1)
    dW = flat.T @ hidden_states[:, 1:].reshape(B * T, H)
    return loss, [dW_x, dW_h, db, dW, flat.sum(0)[:, None]]
