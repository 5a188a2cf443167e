# exercise: lstm_backward
# right: no
# wrong: Adds 1e-6 inside the logarithm, so an impossible target costs less than 14 nats and all other losses are a little off.
# lines: 10, 15
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Backward pass through time for a batch of LSTM sequences."""
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    eps = 1e-6

    batch_idx = np.arange(B)[:, None]
    time_idx = np.arange(T)[None, :]
    target_probs = outputs[batch_idx, time_idx, targets]
    loss = -np.sum(np.log(target_probs + eps) * mask)

    d_logits = outputs.copy()
    d_logits[batch_idx, time_idx, targets] -= 1.0
    d_logits *= mask[:, :, None]

    d_gates = np.zeros((B, T, 4 * H))
    d_h_next = np.zeros((B, H))
    d_c_next = np.zeros((B, H))

    for t in reversed(range(T)):
        i = gates[:, t, :H]
        f = gates[:, t, H : 2 * H]
        g = gates[:, t, 2 * H : 3 * H]
        o = gates[:, t, 3 * H :]
        tanh_c = np.tanh(cell_states[:, t + 1])

        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_c_next + d_h * o * (1.0 - tanh_c**2)

        d_gates[:, t, :H] = d_c * g * i * (1.0 - i)
        d_gates[:, t, H : 2 * H] = d_c * cell_states[:, t] * f * (1.0 - f)
        d_gates[:, t, 2 * H : 3 * H] = d_c * i * (1.0 - g**2)
        d_gates[:, t, 3 * H :] = d_h * tanh_c * o * (1.0 - o)

        d_h_next = d_gates[:, t] @ W_h
        d_c_next = d_c * f

    flat = d_gates.reshape(-1, 4 * H)
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs.reshape(-1), flat)
    d_W_h = flat.T @ hidden_states[:, :-1].reshape(-1, H)
    d_b = flat.sum(axis=0)[:, None]
    d_W = d_logits.reshape(B * T, -1).T @ hidden_states[:, 1:].reshape(-1, H)
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
