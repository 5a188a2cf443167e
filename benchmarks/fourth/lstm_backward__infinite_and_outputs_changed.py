# exercise: lstm_backward
# right: no
# wrong: a target with p = 0 costs infinity, and the outputs are changed in place
# lines: 10, 11
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    who, when = np.nonzero(mask)
    loss = -np.log(outputs[who, when, targets[who, when]]).sum()
    d_logits = outputs
    d_logits[who, when, targets[who, when]] -= 1
    d_logits[~mask] = 0
    d_z = np.zeros_like(gates)
    d_h_next, d_c_next = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_c_next + d_h * o * (1 - tanh_c**2)
        d_i = d_c * g * i * (1 - i)
        d_f = d_c * cell_states[:, t] * f * (1 - f)
        d_g = d_c * i * (1 - g**2)
        d_o = d_h * tanh_c * o * (1 - o)
        d_z[:, t] = np.hstack([d_i, d_f, d_g, d_o])
        d_h_next, d_c_next = d_z[:, t] @ W_h, d_c * f
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_z)
    d_W_h = np.tensordot(d_z, hidden_states[:, :-1], axes=((0, 1), (0, 1)))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=((0, 1), (0, 1)))
    d_b, d_b_out = d_z.sum((0, 1))[:, None], d_logits.sum((0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
