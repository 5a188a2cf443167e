# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Summed loss of B sequences, and its gradients, in the order of params.

    inputs, targets  token indices (B, T), arrays of any integer dtype;
                     some index from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states, cell_states, gates   what lstm_forward returned
    mask             True on the first n >= 1 steps of each row; the others add nothing
    returns          loss (a target with p = 0 costs 18 nats or more, never infinity) and
                     grads (d_W_x, d_W_h, d_b, d_W, d_b_out)
    """
    W_x, W_h, b, W, b_out = params
    (C, H), T = W.shape, inputs.shape[1]
    eye = np.eye(C)
    wanted = eye[targets]
    p = np.einsum("btc,btc->bt", outputs, wanted)
    loss = -np.log(np.maximum(p, 1e-300))[mask].sum()
    d_logits = np.where(mask[..., None], outputs - wanted, 0.0)

    squashed = np.tanh(cell_states[:, 1:])
    slopes = gates * (1 - gates)
    slopes[..., 2 * H : 3 * H] = 1 - gates[..., 2 * H : 3 * H] ** 2
    d_z = np.zeros(gates.shape)
    d_h_later = d_c_later = 0.0
    for t in range(T)[::-1]:
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        d_h = d_logits[:, t] @ W + d_h_later
        d_c = o * (1 - squashed[:, t] ** 2) * d_h + d_c_later
        pieces = [d_c * g, d_c * cell_states[:, t], d_c * i, d_h * squashed[:, t]]
        d_z[:, t] = np.concatenate(pieces, axis=-1) * slopes[:, t]
        d_h_later, d_c_later = d_z[:, t] @ W_h, d_c * f
    return float(loss), (
        np.einsum("btk,btc->kc", d_z, eye[inputs]),
        np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1]),
        np.einsum("btk->k", d_z)[:, None],
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        np.einsum("btc->c", d_logits)[:, None],
    )
