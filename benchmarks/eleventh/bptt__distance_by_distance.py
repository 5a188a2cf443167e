# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    x, T, C = np.asarray(x), len(x), len(b_out)
    d_o = outputs - np.eye(C)[np.asarray(y)]
    slope = 1 - states[1:] ** 2
    arriving = (d_o @ W) * slope
    total = arriving.copy()
    for _ in range(1, min(truncate, T)):
        arriving = (arriving[1:] @ V) * slope[: len(arriving) - 1]
        total[: len(arriving)] += arriving
    seen = np.eye(U.shape[1])[x]
    return (
        total.T @ seen,
        total.T @ states[:-1],
        d_o.T @ states[1:],
        total.sum(axis=0).reshape(b_hidden.shape),
        d_o.sum(axis=0).reshape(b_out.shape),
    )
