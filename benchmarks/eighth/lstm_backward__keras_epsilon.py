# exercise: lstm_backward
# right: no
# wrong: probabilities are lifted to 1e-7, so a target with p = 0 costs 16.1 nats, less than the 18 promised
# lines: 5
EPSILON = 1e-7


def categorical_crossentropy(targets, outputs, mask):
    p = np.take_along_axis(outputs, targets[..., None].astype(int), axis=-1)[..., 0]
    p = np.clip(p, EPSILON, 1 - EPSILON)
    return float(-(np.log(p) * mask).sum())


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = W_h.shape[1]
    loss = categorical_crossentropy(targets, outputs, mask)
    err = (outputs - np.eye(C)[targets]) * mask[:, :, None]
    dz = np.zeros((B, T, 4, H))
    dh, dc = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = gates[:, t].reshape(B, 4, H).swapaxes(0, 1)
        c = np.tanh(cell_states[:, t + 1])
        dh += err[:, t] @ W
        dc += dh * o * (1 - c * c)
        dz[:, t, 0] = dc * g * i * (1 - i)
        dz[:, t, 1] = dc * cell_states[:, t] * f * (1 - f)
        dz[:, t, 2] = dc * i * (1 - g * g)
        dz[:, t, 3] = dh * c * o * (1 - o)
        dc *= f
        dh = dz[:, t].reshape(B, -1) @ W_h
    flat = dz.reshape(B * T, -1)
    err_flat = err.reshape(B * T, C)
    return loss, (flat.T @ np.eye(C)[inputs.ravel()],
                  flat.T @ hidden_states[:, :-1].reshape(B * T, H),
                  flat.sum(0)[:, None],
                  err_flat.T @ hidden_states[:, 1:].reshape(B * T, H),
                  err_flat.sum(0)[:, None])
