# exercise: bptt
# right: no
# wrong: The error goes to the step before through V and not through its transpose.
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)

    def walk(t):
        delta = outputs[t].copy()
        delta[y[t]] -= 1
        error = W.T @ delta
        for s in range(t, max(t - truncate, -1), -1):
            error = error * (1 - states[s + 1] ** 2)
            yield s, error
            error = V @ error

    d_U, d_V, d_b = (np.zeros_like(p) for p in (U, V, b_hidden))
    for t in range(len(x)):
        for s, error in walk(t):
            d_U[:, x[s]] += error
            d_V += error[:, None] * states[s][None, :]
            d_b[:, 0] += error
    d_logits = outputs.copy()
    d_logits[np.arange(len(y)), y] -= 1
    return d_U, d_V, d_logits.T @ states[1:], d_b, d_logits.sum(axis=0).reshape(-1, 1)
