# exercise: bptt
# right: no
# wrong: One full sweep is made, but only the last truncate steps of the sentence leave anything, and all is divided by the number of words.
# lines: 11, 14
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    n = len(x)
    errors = np.copy(outputs)
    errors[range(n), y] -= 1.0
    errors /= n
    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    carried = np.zeros((len(V), 1))
    for t in range(n - 1, max(-1, n - 1 - truncate), -1):
        delta = (W.T @ errors[[t]].T + carried) * (1 - states[[t + 1]].T ** 2)
        d_U[:, [x[t]]] += delta
        d_V += delta @ states[[t]]
        d_b_hidden += delta
        carried = V.T @ delta
    return d_U, d_V, errors.T @ states[1:], d_b_hidden, errors.sum(0)[:, None]
