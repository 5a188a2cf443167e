# exercise: bptt
# right: no
# wrong: all five gradients are divided by the number of words, as for a mean loss
# lines: 24
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    outs, states = model.forward_propagation(x)
    n = len(x)
    miss = outs.copy()
    miss[list(range(n)), list(y)] -= 1
    out = [np.zeros_like(p) for p in model.params]
    out[2] += np.einsum("tc,th->ch", miss, states[1:])
    out[4] += np.einsum("tc->c", miss)[:, None]
    for t in range(n):
        back = miss[t] @ W
        for s in range(t, t - truncate, -1):
            if s < 0:
                break
            back = back * (1 - states[s + 1] ** 2)
            out[0][:, x[s]] += back
            out[1] += np.multiply.outer(back, states[s])
            out[3] += back[:, None]
            back = back @ V
    return tuple(g / n for g in out)
