# exercise: bptt
# right: no
# wrong: the sentence is cut into pieces of truncate words, and no error leaves its piece
# lines: 13
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    probs, hs = model.forward_propagation(x)
    dy = np.array(probs)
    dy[np.arange(len(y)), y] -= 1
    dz, back = np.zeros((len(x), len(V))), np.zeros(len(V))
    for t in range(len(x) - 1, -1, -1):
        dz[t] = (dy[t] @ W + back) * (1 - hs[t + 1] ** 2)
        back = dz[t] @ V if t % truncate else np.zeros(len(V))
    dU = np.zeros_like(U)
    for t, w in enumerate(x):
        dU[:, w] += dz[t]
    return dU, dz.T @ hs[:-1], dy.T @ hs[1:], dz.sum(0).reshape(-1, 1), dy.sum(0).reshape(-1, 1)
