# exercise: bptt
# right: no
# wrong: with a fancy index only the last share of a word that comes twice is added to d_U
# lines: 19
def bptt(model, x, y, truncate=4):
    U, V, W, *_ = model.params
    x = np.array(x)
    p, h = model.forward_propagation(x)
    p = p.copy()
    p[np.arange(len(x)), y] -= 1
    shares = np.zeros((len(x), len(V)))
    for t in range(len(x)):
        d = p[t] @ W
        for s in list(range(t + 1))[::-1][:truncate]:
            d = d * (1 - h[s + 1] ** 2)
            shares[s] += d
            d = d @ V
    dU = np.zeros_like(U)
    dU[:, x] += shares.T
    return dU, shares.T @ h[:-1], p.T @ h[1:], shares.sum(0)[:, None], p.sum(0)[:, None]
