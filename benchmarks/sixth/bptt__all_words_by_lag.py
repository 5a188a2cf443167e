# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    x, y = np.asarray(x, dtype=int), np.asarray(y, dtype=int)
    T, C = len(x), U.shape[1]
    outputs, states = model.forward_propagation(x)
    err = np.asarray(outputs) - np.eye(C)[y]
    slope = 1 - states[1:] ** 2
    onehot = np.eye(C)[x]
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b)
    arriving = err @ W
    for lag in range(min(truncate, T)):
        reach = T - lag
        share = arriving * slope[:reach]
        d_U += share.T @ onehot[:reach]
        d_V += share.T @ states[:reach]
        d_b += share.sum(axis=0)[:, None]
        arriving = (share @ V)[1:]
    return d_U, d_V, err.T @ states[1:], d_b, err.sum(axis=0)[:, None]
