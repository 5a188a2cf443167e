# exercise: bptt
# right: no
# wrong: the sentence is cut into fields of truncate words and an error goes back only to the beginning of its own field, so most errors stop too early
# lines: 14, 15
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    o, h = model.forward_propagation(x)
    T = len(x)
    d_o = o.copy()
    for t in range(T):
        d_o[t, y[t]] -= 1
    d_a = np.zeros((T, len(V)))
    for begin in range(0, T, truncate):
        carried = np.zeros(len(V))
        for t in range(min(begin + truncate, T) - 1, begin - 1, -1):
            d_a[t] = (d_o[t] @ W + carried) * (1 - h[t + 1] ** 2)
            carried = d_a[t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U, (slice(None), list(x)), d_a.T)
    column = {"axis": 0, "keepdims": True}
    return d_U, d_a.T @ h[:T], d_o.T @ h[1:], d_a.sum(**column).T, d_o.sum(**column).T
