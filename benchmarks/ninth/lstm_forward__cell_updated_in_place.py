# exercise: lstm_forward
# right: no
# wrong: The cell is updated in place, and it is the caller's array, so the state that was handed in is changed.
# lines: 13, 14
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    history = {"h": [h.copy()], "c": [c.copy()], "gates": [], "out": []}
    for tokens in inputs.T:
        z = W_x[:, tokens].T + h @ W_h.T + b.T
        zi, zf, zg, zo = np.hsplit(z, 4)
        i, f, g, o = sigmoid(zi), sigmoid(zf), np.tanh(zg), sigmoid(zo)
        c *= f
        c += i * g
        h = o * np.tanh(c)
        history["h"].append(h)
        history["c"].append(c.copy())
        history["gates"].append(np.hstack([i, f, g, o]))
        history["out"].append(softmax(h @ W.T + b_out.T, axis=1))
    return tuple(np.stack(history[k], axis=1) for k in ("out", "h", "c", "gates"))
