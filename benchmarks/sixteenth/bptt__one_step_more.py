# exercise: bptt
# right: no
# wrong: every word's error walks back over truncate steps beside its own, one too many
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, s = model.forward_propagation(x)
    grads = {k: np.zeros(p.shape) for k, p in zip("UVWhb", model.params)}
    for t in range(len(y) - 1, -1, -1):
        err = o[t].copy()
        err[y[t]] -= 1
        grads["W"] += np.outer(err, s[t + 1])
        grads["b"] += err[:, None]
        delta = W.T.dot(err) * (1 - s[t + 1] ** 2)
        step = t
        while step >= max(0, t - truncate):
            grads["V"] += np.outer(delta, s[step])
            grads["U"][:, x[step]] += delta
            grads["h"] += delta[:, None]
            delta = V.T.dot(delta) * (1 - s[step] ** 2)
            step -= 1
    return tuple(grads.values())
