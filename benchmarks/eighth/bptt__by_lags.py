# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y = np.asarray(x, dtype=int), np.asarray(y, dtype=int)
    outputs, states = model.forward_propagation(x)
    T = len(x)
    D = np.array(outputs, dtype=float)
    D[np.arange(T), y] -= 1.0
    slope = 1.0 - states[1:] ** 2
    total = np.zeros_like(slope)
    error = (D @ W) * slope
    for _ in range(min(truncate, T)):
        total += error
        error = np.vstack([error[1:] @ V, np.zeros((1, V.shape[0]))]) * slope
    d_U = np.zeros(U.shape)
    np.add.at(d_U.T, x, total)
    return (
        d_U,
        np.einsum("ti,tj->ij", total, states[:-1]),
        np.einsum("tc,th->ch", D, states[1:]),
        total.sum(axis=0).reshape(-1, 1),
        D.sum(axis=0).reshape(-1, 1),
    )
