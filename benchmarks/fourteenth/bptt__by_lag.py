# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y = np.asarray(x), np.asarray(y)
    outputs, states = model.forward_propagation(x)
    d_s = outputs - np.eye(len(W))[y]
    slope = 1 - states[1:] ** 2
    error = d_s @ W
    d_z = np.zeros_like(slope)
    for lag in range(min(truncate, len(x))):
        error = error * slope[: len(error)]
        d_z[: len(error)] += error
        error = (error @ V)[1:]
    d_U = d_z.T @ np.eye(U.shape[1])[x]
    sums = (d.sum(axis=0)[:, None] for d in (d_z, d_s))
    return d_U, d_z.T @ states[:-1], d_s.T @ states[1:], *sums
