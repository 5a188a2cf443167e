# exercise: lstm_backward
# right: no
# wrong: The gradients of W_x are added to the columns of the targets instead of the inputs.
# lines: 27
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    one_hot = np.arange(C) == targets[..., None]
    picked = np.maximum(outputs[one_hot], 1e-15)
    loss = -np.log(picked)[mask.ravel()].sum()
    delta_out = (outputs - one_hot) * mask[..., None]

    dz_all = np.empty((B, T, 4 * H))
    carry = np.zeros((2, B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.array_split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        dh = carry[0] + delta_out[:, t] @ W
        dc = carry[1] + dh * o * (1 - tc * tc)
        local = dc * g, dc * cell_states[:, t], dc * i, dh * tc
        slopes = i * (1 - i), f * (1 - f), 1 - g * g, o * (1 - o)
        dz_all[:, t] = np.concatenate([a * s for a, s in zip(local, slopes)], axis=1)
        carry = np.array([dz_all[:, t] @ W_h, dc * f])

    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, targets, dz_all)
    d_W_h = np.tensordot(dz_all, hidden_states[:, :-1], ((0, 1), (0, 1)))
    d_W = np.tensordot(delta_out, hidden_states[:, 1:], ((0, 1), (0, 1)))
    d_b = dz_all.sum((0, 1)).reshape(b.shape)
    return loss, (d_W_x, d_W_h, d_b, d_W, delta_out.sum((0, 1)).reshape(b_out.shape))
