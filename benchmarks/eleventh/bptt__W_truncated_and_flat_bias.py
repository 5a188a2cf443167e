# exercise: bptt
# right: no
# wrong: the gradient of W takes the last truncate words only, and the two bias gradients are flat
# lines: 9, 20
def bptt(model, x, y, truncate=4):
    U, V, W, b_h, b_o = model.params
    prob, hid = model.forward_propagation(x)
    diff = prob - np.eye(prob.shape[1])[list(y)]
    d_W = diff[-truncate:].T @ hid[1:][-truncate:]
    d_U, d_V, d_bh = 0 * U, 0 * V, np.zeros(len(V))
    for t in range(len(x)):
        signal = W.T @ diff[t]
        for back in range(min(truncate, t + 1)):
            s = t - back
            signal *= 1 - hid[s + 1] ** 2
            np.add.at(d_U.T, x[s], signal)
            d_V += np.outer(signal, hid[s])
            d_bh += signal
            signal = V.T @ signal
    return d_U, d_V, d_W, d_bh, diff.sum(axis=0)
