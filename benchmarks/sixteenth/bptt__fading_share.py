# exercise: bptt
# right: no
# wrong: instead of stopping short the share of an error fades evenly to nothing over the allowed steps, so that all but the first are too small
# lines: 10, 17, 18, 19
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    errors = outputs - np.eye(len(W))[np.asarray(y)]
    fade = 1 - np.arange(truncate) / truncate

    d_U, d_V, d_b = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b_hidden.shape)
    for t in range(T):
        d_h = W.T @ errors[t]
        for s, weight in zip(range(t, -1, -1), fade):
            d_z = d_h * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += weight * d_z
            d_V += weight * np.outer(d_z, states[s])
            d_b[:, 0] += weight * d_z
            d_h = V.T @ d_z
    return d_U, d_V, errors.T @ states[1:], d_b, errors.sum(axis=0).reshape(-1, 1)
