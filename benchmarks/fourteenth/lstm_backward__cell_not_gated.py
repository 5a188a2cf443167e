# exercise: lstm_backward
# right: no
# wrong: The gradient at the cell goes on to the step before without passing the forget gate.
# lines: 40
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    grads = [np.zeros_like(p) for p in params]
    B, T = inputs.shape
    H = W_h.shape[1]
    rows = np.arange(B)
    loss = 0.0
    dh_next = np.zeros((B, H))
    dc_next = np.zeros((B, H))
    for t in reversed(range(T)):
        m = mask[:, t]
        p = outputs[rows, t, targets[:, t]]
        loss -= np.log(np.clip(p, 1e-10, 1))[m].sum()
        dlogit = outputs[:, t].copy()
        dlogit[rows, targets[:, t]] -= 1
        dlogit *= m[:, None]
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        dh = dlogit @ W + dh_next
        dc = dh * o * (1 - tanh_c**2) + dc_next
        dz = np.concatenate(
            (
                dc * g * i * (1 - i),
                dc * cell_states[:, t] * f * (1 - f),
                dc * i * (1 - g**2),
                dh * tanh_c * o * (1 - o),
            ),
            axis=1,
        )
        np.add.at(grads[0].T, inputs[:, t], dz)
        grads[1] += dz.T @ hidden_states[:, t]
        grads[2] += dz.sum(0)[:, None]
        grads[3] += dlogit.T @ hidden_states[:, t + 1]
        grads[4] += dlogit.sum(0)[:, None]
        dh_next = dz @ W_h
        dc_next = dc
    return loss, tuple(grads)
