# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y = np.asarray(x, dtype=int), np.asarray(y, dtype=int)
    outputs, states = map(np.array, model.forward_propagation(x))
    steep = 1.0 - states[1:] ** 2
    d_o = outputs - np.eye(len(b_out))[y]
    left = np.zeros_like(steep)
    # row t of walkers: the error of word t, k steps back
    walkers = (d_o @ W) * steep
    for k in range(min(truncate, len(x))):
        left[: len(x) - k] += walkers
        walkers = (walkers[1:] @ V) * steep[: max(len(x) - k - 1, 0)]
    read = np.eye(U.shape[1])[x]
    return left.T @ read, left.T @ states[:-1], d_o.T @ states[1:], left.sum(0)[:, None], d_o.sum(0)[:, None]
