# exercise: bptt
# right: no
# wrong: on the way back the slope of tanh at the step that the error leaves is used again, in place of that of the step it arrives at
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, s = model.forward_propagation(x)
    delta_o = o.copy()
    for t, k in enumerate(y):
        delta_o[t, k] -= 1

    def trail(t):
        d = (W.T @ delta_o[t]) * (1 - s[t + 1] ** 2)
        for step in range(t, max(t - truncate, -1), -1):
            yield step, d
            d = (V.T @ d) * (1 - s[step + 1] ** 2)

    d_U, d_V, d_bh = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b_hidden.shape)
    for t in range(len(x)):
        for step, d in trail(t):
            d_U[:, x[step]] += d
            d_V += np.outer(d, s[step])
            d_bh += d.reshape(-1, 1)
    return d_U, d_V, delta_o.T @ s[1:], d_bh, delta_o.sum(axis=0).reshape(-1, 1)
