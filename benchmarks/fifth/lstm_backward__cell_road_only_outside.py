# exercise: lstm_backward
# right: no
# wrong: What is carried along the cell leaves out what came through the state, so gradients reach an earlier cell only through W_h.
# lines: 25
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    T = inputs.shape[1]
    H = W_h.shape[1]
    one_hot = np.eye(W.shape[0])
    chosen = (outputs * one_hot[targets]).sum(-1)
    loss = -(np.log(np.clip(chosen, 1e-20, None)) * mask).sum()
    e = (outputs - one_hot[targets]) * mask[..., None]
    zs = []
    from_h = from_c = np.zeros((len(inputs), H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(-1, 4, H).swapaxes(0, 1)
        tc = np.tanh(cell_states[:, t + 1])
        at_h = e[:, t] @ W + from_h
        at_c = from_c + at_h * o * (1 - tc**2)
        z = np.concatenate(
            [at_c * g * i * (1 - i), at_c * cell_states[:, t] * f * (1 - f), at_c * i * (1 - g * g),
             at_h * tc * o * (1 - o)], axis=1)
        zs.insert(0, z)
        from_h = z @ W_h
        from_c = from_c * f
    Z = np.stack(zs, axis=1)
    d_W_x = np.einsum("btk,btc->kc", Z, one_hot[inputs])
    d_W_h = np.einsum("btk,bth->kh", Z, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", e, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, Z.sum((0, 1))[:, None], d_W, e.sum((0, 1))[:, None])
