# exercise: bptt
# right: no
# wrong: the sentence is cut into blocks of truncate words and no error crosses their borders, so words early in a block go back fewer steps than they should
# lines: 11, 13
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    p, s = model.forward_propagation(x)
    d_o = np.array(p)
    d_o[np.arange(len(y)), y] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for start in range(0, len(x), truncate):
        later = np.zeros(len(V))
        for t in reversed(range(start, min(start + truncate, len(x)))):
            dz = (W.T @ d_o[t] + later) * (1 - s[t + 1] ** 2)
            d_U[:, x[t]] += dz
            d_V += np.outer(dz, s[t])
            d_b += dz[:, None]
            later = V.T @ dz
    return d_U, d_V, d_o.T @ s[1:], d_b, d_o.sum(axis=0)[:, None]
