# exercise: bptt
# right: no
# wrong: the walk back does not stop at the first word: where truncate is larger than t + 1 the step becomes negative and counts from the end of the sentence
# lines: 14
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    p, h = model.forward_propagation(x)
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    e = p.copy()
    e[np.arange(len(y)), y] -= 1
    for t in range(len(x)):
        d_h = W.T @ e[t]
        for back in range(min(truncate, len(x))):
            s = t - back
            d_a = d_h * (1 - h[s + 1] ** 2)
            d_U[:, x[s]] += d_a
            d_V += np.outer(d_a, h[s])
            d_b += d_a[:, None]
            d_h = V.T @ d_a
    return d_U, d_V, e.T @ h[1:], d_b, e.sum(axis=0)[:, None]
