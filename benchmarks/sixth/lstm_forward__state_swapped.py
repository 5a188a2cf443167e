# exercise: lstm_forward
# right: no
# wrong: The pair of states is unpacked in the order cell, hidden.
# lines: 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    c, h = state
    hs, cs, gs = [h], [c], []
    for t in range(T):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.T
        i, f, o = (sigmoid(z[:, k * H : (k + 1) * H]) for k in (0, 1, 3))
        g = np.tanh(z[:, 2 * H : 3 * H])
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.hstack([i, f, g, o]))
    hs, cs, gs = (np.stack(a, 1) for a in (hs, cs, gs))
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs
