# exercise: bptt
# right: no
# wrong: A word that occurs more than once in the sentence gets only one of its shares in d_U at each distance.
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    p, h = model.forward_propagation(x)
    T = len(x)
    e = p.copy()
    e[range(T), y] -= 1
    grads_U, grads_V, grads_b = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    d = e @ W
    k = 0
    while k < truncate and k < T:
        n = T - k
        z = d[-n:] * (1 - h[1 : n + 1] ** 2)
        grads_U[:, x[:n]] += z.T
        grads_V += z.T @ h[:n]
        grads_b += z.sum(0, keepdims=True).T
        d = z @ V
        d = d[1:]
        k += 1
        if len(d) == 0:
            break
    return grads_U, grads_V, e.T @ h[1:], grads_b, e.sum(0, keepdims=True).T
