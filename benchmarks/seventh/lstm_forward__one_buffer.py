# exercise: lstm_forward
# right: no
# wrong: one and the same array is filled and appended at every step, so all states are the last one
# lines: 17, 18
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    T, H = inputs.shape[1], W_h.shape[1]
    h, c = np.array(state[0], dtype=float), np.array(state[1], dtype=float)
    hs, cs, gs = [h.copy()], [c.copy()], []
    for t in range(T):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.T
        z[:, : 2 * H] = sigmoid(z[:, : 2 * H])
        z[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        z[:, 3 * H :] = sigmoid(z[:, 3 * H :])
        c[:] = z[:, H : 2 * H] * c + z[:, :H] * z[:, 2 * H : 3 * H]
        h[:] = z[:, 3 * H :] * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(z)
    hs, cs, gs = (np.stack(a, axis=1) for a in (hs, cs, gs))
    logits = hs[:, 1:] @ W.T + b_out.T
    e = np.exp(logits - logits.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True), hs, cs, gs
