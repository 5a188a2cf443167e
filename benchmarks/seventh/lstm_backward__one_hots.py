# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    eye = np.eye(len(W))
    weight = np.asarray(mask, dtype=float)
    chosen = np.einsum("btk,btk->bt", outputs, eye[targets])
    loss = -np.sum(weight * np.log(np.maximum(chosen, 1e-10)))
    d_logits = weight[..., None] * (outputs - eye[targets])
    from_out = d_logits @ W
    i, f, g, o = np.moveaxis(gates.reshape(B, T, 4, -1), 2, 0)
    old, squashed = cell_states[:, :-1], np.tanh(cell_states[:, 1:])
    factor = np.stack([g * i * (1 - i), old * f * (1 - f), i * (1 - g * g)], axis=2)

    def back(t, d_h, d_c):
        if t < 0:
            return []
        d_h = d_h + from_out[:, t]
        delta = d_c + d_h * o[:, t] * (1 - squashed[:, t] ** 2)
        d_o = d_h * squashed[:, t] * o[:, t] * (1 - o[:, t])
        d_z = np.concatenate([*np.moveaxis(factor[:, t] * delta[:, None], 1, 0), d_o], axis=1)
        return back(t - 1, d_z @ W_h, delta * f[:, t]) + [d_z]

    nothing = np.zeros_like(old[:, 0])
    d_z = np.stack(back(T - 1, nothing, nothing), axis=1)
    grads = (
        np.einsum("btz,btk->zk", d_z, eye[inputs]),
        np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1]),
        d_z.sum(axis=(0, 1))[:, None],
        np.einsum("btk,bth->kh", d_logits, hidden_states[:, 1:]),
        d_logits.sum(axis=(0, 1))[:, None],
    )
    return loss, grads
