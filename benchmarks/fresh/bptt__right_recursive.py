# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    grads = d_U, d_V, d_W, d_bh, d_bo = tuple(np.zeros_like(p) for p in model.params)
    outputs, states = model.forward_propagation(x)
    column = lambda row: np.asarray(row).reshape(-1, 1)

    def leave(delta, s, room):
        if room == 0 or s < 0:
            return
        delta = (1 - column(states[s + 1]) ** 2) * delta
        d_U[:, [x[s]]] += delta
        d_V[...] += delta @ column(states[s]).T
        d_bh[...] += delta
        leave(V.T @ delta, s - 1, room - 1)

    for t, target in enumerate(y):
        e = column(outputs[t]).copy()
        e[target, 0] -= 1.0
        d_W += e @ column(states[t + 1]).T
        d_bo += e
        leave(W.T @ e, t, min(truncate, t + 1))
    return grads
