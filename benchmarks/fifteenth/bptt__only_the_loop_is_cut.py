# exercise: bptt
# right: no
# wrong: only the gradient of V is truncated; those of U and of the hidden bias get the errors of all later words
# lines: 26, 28, 30
def errors_at_states(W, V, d_o, slopes, reach):
    T = len(d_o)
    total = np.zeros_like(slopes)
    for t in range(T):
        e = d_o[t] @ W
        for s in range(t, max(t - reach, -1), -1):
            e = e * slopes[s]
            total[s] += e
            e = e @ V
    return total


def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    targets = np.zeros_like(outputs)
    targets[np.arange(len(y)), y] = 1
    d_o = outputs - targets
    slopes = 1 - states[1:] ** 2
    near = errors_at_states(W, V, d_o, slopes, truncate)
    everything = errors_at_states(W, V, d_o, slopes, len(x))
    d_U = np.zeros(U.shape)
    for word, e in zip(x, everything):
        d_U[:, word] += e
    d_b_hidden = everything.sum(axis=0).reshape(b_hidden.shape)
    return d_U, near.T @ states[:-1], d_o.T @ states[1:], d_b_hidden, d_o.sum(0).reshape(b_out.shape)
