# exercise: bptt
# right: no
# wrong: On the whole walk the slope of tanh is that of the word's own step, not that of the step the error is at.
# lines: 15, 22
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    gU, gV = np.zeros(U.shape), np.zeros(V.shape)
    gW, gb, gc = np.zeros(W.shape), np.zeros(b_hidden.shape), np.zeros(b_out.shape)
    for t, target in enumerate(y):
        e = outputs[t].copy()
        e[target] -= 1
        gW += np.outer(e, states[t + 1])
        gc[:, 0] += e
        slope = np.diag(1 - states[t + 1] ** 2)
        delta = slope @ W.T @ e
        s = t
        while s >= 0 and s > t - truncate:
            gU[:, x[s]] += delta
            gV += np.outer(delta, states[s])
            gb[:, 0] += delta
            delta = slope @ V.T @ delta
            s -= 1
    return gU, gV, gW, gb, gc
