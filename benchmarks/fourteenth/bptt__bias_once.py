# exercise: bptt
# right: no
# wrong: The hidden bias gets only each word's own step and not the steps further back.
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    out, hs = model.forward_propagation(x)
    dU, dV, dW, db_hidden, db_out = (np.zeros_like(p) for p in model.params)
    for t, target in enumerate(y):
        dy = np.copy(out[t])
        dy[target] -= 1
        dW += np.outer(dy, hs[t + 1])
        db_out += dy.reshape(-1, 1)
        dh = W.T @ dy
        k = t
        db_hidden += (dh * (1 - hs[t + 1] ** 2)).reshape(-1, 1)
        while k >= 0 and t - k < truncate:
            draw = dh * (1 - hs[k + 1] ** 2)
            dU[:, x[k]] += draw
            dV += np.outer(draw, hs[k])
            dh = V.T @ draw
            k -= 1
    return dU, dV, dW, db_hidden, db_out
