# exercise: rnn_step_backward
# right: no
# wrong: measures all gradients by one-sided differences with a step of 1e-3, so they are only right to a few digits
# lines: 13, 20
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    things = [np.array(p, dtype=float) for p in params] + [np.array(h_prev, dtype=float)]

    def value():
        U, V, W, b, c, before = things
        state = np.tanh(U @ x + V @ before + b)
        return np.sum(d_o * (W @ state + c)) + np.sum(d_h_next * state)

    base, eps = value(), 1e-3
    results = []
    for a in things:
        g = np.zeros_like(a)
        for i in np.ndindex(a.shape):
            kept = a[i]
            a[i] = kept + eps
            g[i] = (value() - base) / eps
            a[i] = kept
        results.append(g)
    return tuple(results[:5]), results[5]
