# exercise: bptt
# right: no
# wrong: a plain += with an index array adds only once to a column of U, so of a word that stands twice in the sentence one step is lost
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W = model.params[:3]
    outputs, states = model.forward_propagation(x)
    T = len(x)
    delta = outputs - np.eye(len(W))[y]
    slope = 1 - states[1:] ** 2
    error = delta @ W * slope
    total = error.copy()
    for _ in range(1, min(truncate, T)):
        error = (error[1:] @ V) * slope[: len(error) - 1]
        total[: len(error)] += error
    d_U = np.zeros_like(U)
    d_U[:, x] += total.T
    d_V = np.einsum("ti,tj->ij", total, states[:-1])
    d_W = np.einsum("ti,tj->ij", delta, states[1:])
    return d_U, d_V, d_W, total.sum(0).reshape(-1, 1), delta.sum(0).reshape(-1, 1)
