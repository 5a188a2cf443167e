# exercise: bptt
# right: no
# wrong: the walk back stops before the first word, so no error ever leaves its share at step 0 unless it is the first word's own
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, _, _ = model.params
    p, h = model.forward_propagation(x)
    dU, dV, dW, db, dc = [np.zeros(a.shape) for a in model.params]

    def walk(t, error, left):
        nonlocal dV, db
        delta = error * (1 - h[t + 1] ** 2)
        dU[:, x[t]] += delta
        dV = dV + np.outer(delta, h[t])
        db = db + delta.reshape(-1, 1)
        if left > 1 and t > 1:
            walk(t - 1, delta @ V, left - 1)

    for t in reversed(range(len(x))):
        d = p[t].copy()
        d[y[t]] -= 1
        dW += d[:, None] * h[t + 1][None, :]
        dc += d[:, None]
        walk(t, d @ W, truncate)
    return dU, dV, dW, db, dc
