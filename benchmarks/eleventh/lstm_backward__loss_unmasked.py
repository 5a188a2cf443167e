# exercise: lstm_backward
# right: no
# wrong: the mask is put on the gradients but the loss counts the padded steps too
# lines: 10
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = targets.shape
    H = W_h.shape[1]
    p = np.take_along_axis(outputs, targets[..., None].astype(int), axis=-1)[..., 0]
    loss = float(np.sum(-np.log(np.maximum(p, 1e-12))))
    d_logits = outputs.copy()
    for r in range(B):
        for t in range(T):
            d_logits[r, t, targets[r, t]] -= 1
            if not mask[r, t]:
                d_logits[r, t] = 0
    grads = [np.zeros(a.shape) for a in params]
    carry_h, carry_c = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = (gates[:, t, k * H : (k + 1) * H] for k in range(4))
        squashed = np.tanh(cell_states[:, t + 1])
        carry_h = carry_h + d_logits[:, t] @ W
        carry_c = carry_c + carry_h * o * (1 - squashed**2)
        z = np.hstack([carry_c * g * i * (1 - i), carry_c * cell_states[:, t] * f * (1 - f),
                       carry_c * i * (1 - g**2), carry_h * squashed * o * (1 - o)])
        for r in range(B):
            grads[0][:, inputs[r, t]] += z[r]
        grads[1] += z.T @ hidden_states[:, t]
        grads[2] += z.sum(0)[:, None]
        grads[3] += d_logits[:, t].T @ hidden_states[:, t + 1]
        grads[4] += d_logits[:, t].sum(0)[:, None]
        carry_h, carry_c = z @ W_h, carry_c * f
    return loss, tuple(grads)
