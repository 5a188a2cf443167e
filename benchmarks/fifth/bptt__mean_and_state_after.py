# exercise: bptt
# right: no
# wrong: Two faults: all gradients are divided by the number of words, and V's share is taken with the state after the step.
# lines: 19, 22
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    n = len(x)
    totals = {"U": 0 * U, "V": 0 * V, "W": 0 * W, "bh": 0 * b_hidden, "bo": 0 * b_out}
    for t in reversed(range(n)):
        d_o = outputs[t][:, None].copy()
        d_o[y[t]] -= 1
        totals["W"] += d_o @ states[t + 1][None, :]
        totals["bo"] += d_o
        d_h = W.T @ d_o
        for s in range(t, max(-1, t - truncate), -1):
            d_a = d_h * (1 - states[s + 1][:, None] ** 2)
            totals["U"][:, [x[s]]] += d_a
            totals["V"] += d_a @ states[s + 1][None, :]
            totals["bh"] += d_a
            d_h = V.T @ d_a
    return tuple(g / n for g in totals.values())
