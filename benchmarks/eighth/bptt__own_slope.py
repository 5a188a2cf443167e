# exercise: bptt
# right: no
# wrong: every step back is multiplied by the slope of the word's own step, where the slope of the step arrived at belongs
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    o, s = model.forward_propagation(x)
    delta_o = o.copy()
    delta_o[np.arange(len(y)), y] -= 1
    grads = [np.zeros_like(p) for p in model.params]
    grads[2] += delta_o.T @ s[1:]
    grads[4] += delta_o.sum(axis=0, keepdims=True).T
    slopes = 1 - s[1:] ** 2
    for t, d in enumerate(delta_o):
        error = W.T @ d
        for back in range(min(truncate, t + 1)):
            error = error * slopes[t]
            step = t - back
            grads[0][:, x[step]] += error
            grads[1] += np.outer(error, s[step])
            grads[3] += error[:, None]
            error = V.T @ error
    return tuple(grads)
