# exercise: lstm_forward
# right: no
# wrong: The sigmoid is exp(z) / (1 + exp(z)), NaN for large z.
# lines: 7
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    s = lambda z: np.exp(z) / (1 + np.exp(z))
    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(inputs.shape[1]):
        a = W_x[:, inputs[:, t]].T + h @ W_h.T + b.T
        i, f, g, o = np.split(a, 4, axis=1)
        i, f, g, o = s(i), s(f), np.tanh(g), s(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h); cs.append(c); gs.append(np.hstack([i, f, g, o]))
    hs = np.stack(hs, 1)
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, np.stack(cs, 1), np.stack(gs, 1)
