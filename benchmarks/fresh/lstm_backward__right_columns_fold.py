# exercise: lstm_backward
# right: yes
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    H, C = W_h.shape[1], W_x.shape[1]
    eye = np.eye(C)
    real = mask.astype(float)
    picked = np.take_along_axis(outputs, targets[..., None].astype(int), -1)[..., 0]
    loss = float(np.sum(-np.log(np.clip(picked, 1e-9, 1)), where=mask.astype(bool)))
    grads = tuple(np.zeros(p.shape) for p in params)

    def back(t, d_h, d_c):
        e = ((outputs[:, t] - eye[targets[:, t]]) * real[:, [t]]).T            # (C, B)
        i, f, g, o = gates[:, t].T.reshape(4, H, -1)
        tc = np.tanh(cell_states[:, t + 1].T)
        d_h = d_h + W.T @ e
        d_c = d_c + d_h * o * (1 - tc) * (1 + tc)
        a = np.concatenate([d_c * g * (i - i * i), d_c * cell_states[:, t].T * (f - f * f),
                            d_c * i * (1 - g * g), d_h * tc * (o - o * o)])    # (4H, B)
        parts = (a @ eye[inputs[:, t]], a @ hidden_states[:, t], a.sum(1, keepdims=True),
                 e @ hidden_states[:, t + 1], e.sum(1, keepdims=True))
        for total, part in zip(grads, parts):
            np.add(total, part, out=total)
        return W_h.T @ a, d_c * f

    carried = (0.0, 0.0)
    for t in range(inputs.shape[1])[::-1]:
        carried = back(t, *carried)
    return loss, grads
