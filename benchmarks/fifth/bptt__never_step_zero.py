# exercise: bptt
# right: no
# wrong: The range of the walk ends before step 0, so words near the start never leave a share at the first step.
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    grads = [np.zeros_like(p) for p in model.params]
    d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    for t in range(len(x)):
        error = outputs[t].copy()
        error[y[t]] -= 1
        d_W += np.outer(error, states[t + 1])
        d_b_out += error[:, None]
        d_h = W.T @ error
        for s in range(t, max(t - truncate, 0), -1):
            d_a = d_h * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += d_a
            d_V += np.outer(d_a, states[s])
            d_b_hidden += d_a[:, None]
            d_h = V.T @ d_a
    return tuple(grads)
