# exercise: bptt
# right: no
# wrong: the recursion ends at step 0 instead of after it, so the first word's step never gets its share
# lines: 11
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U, d_V, d_W, d_b_hidden, d_b_out = (np.zeros_like(p) for p in model.params)

    def back(d_state, step, left):
        if left == 0 or step == 0:
            return
        d_sum = d_state * (1 - states[step + 1] ** 2)
        d_U[:, x[step]] += d_sum
        d_V[...] += np.outer(d_sum, states[step])
        d_b_hidden[:, 0] += d_sum
        back(V.T @ d_sum, step - 1, left - 1)

    for t, target in enumerate(y):
        err = outputs[t].copy()
        err[target] -= 1.0
        d_W += np.outer(err, states[t + 1])
        d_b_out += err[:, None]
        back(W.T @ err, t, truncate)
    return d_U, d_V, d_W, d_b_hidden, d_b_out
