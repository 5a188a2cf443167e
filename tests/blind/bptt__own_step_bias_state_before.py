# exercise: bptt
# right: no
# wrong: the hidden bias gets only each word's own step, and W is multiplied with the states before the words instead of those after them
# name: d-w-with-states-before, hidden-bias-at-own-step-only
# lines: 20, 25
def walk(error, t, truncate, states, V):
    for s in range(t, max(t - truncate, -1), -1):
        error = error * (1 - states[s + 1] ** 2)
        yield s, error
        error = V.T @ error


def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    outputs, states = model.forward_propagation(x)
    gU, gV, gW, gb, gc = map(np.zeros_like, model.params)
    for t, target in enumerate(y):
        d = outputs[t].copy()
        d[target] -= 1
        gW += np.outer(d, states[t])
        gc += d[:, None]
        for s, a in walk(W.T @ d, t, truncate, states, V):
            gU[:, x[s]] += a
            gV += np.outer(a, states[s])
            if s == t:
                gb += a[:, None]
    return gU, gV, gW, gb, gc
