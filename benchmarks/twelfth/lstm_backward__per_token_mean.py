# exercise: lstm_backward
# right: no
# wrong: loss and gradients are divided by the number of unmasked steps, and a target with p = 0 costs only 11.5 nats before that
# lines: 15, 18
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Backward pass of the LSTM over a padded batch."""
    W_x, W_h, b, W, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_size = W_h.shape[1]
    num_valid = max(int(mask.sum()), 1)

    # Cross-entropy
    b_idx, t_idx = np.ogrid[:batch_size, :num_steps]
    target_probs = outputs[b_idx, t_idx, targets]
    loss = -np.sum(np.log(target_probs + 1e-5) * mask) / num_valid
    d_logits = outputs.copy()
    d_logits[b_idx, t_idx, targets] -= 1.0
    d_logits *= mask[:, :, None] / num_valid

    # Through time
    d_pre = np.zeros_like(gates)
    d_h_next = np.zeros((batch_size, hidden_size))
    d_c_next = np.zeros((batch_size, hidden_size))
    for t in reversed(range(num_steps)):
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = d_logits[:, t] @ W + d_h_next
        d_c = d_h * o * (1.0 - tanh_c**2) + d_c_next
        d_i = d_c * g * i * (1.0 - i)
        d_f = d_c * cell_states[:, t] * f * (1.0 - f)
        d_g = d_c * i * (1.0 - g**2)
        d_o = d_h * tanh_c * o * (1.0 - o)
        d_pre[:, t] = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_h_next = d_pre[:, t] @ W_h
        d_c_next = d_c * f

    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_pre)
    d_W_h = np.einsum("btg,bth->gh", d_pre, hidden_states[:, :-1])
    d_b = d_pre.sum(axis=(0, 1))[:, None]
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
