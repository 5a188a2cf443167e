# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    outputs, h = (np.asarray(a) for a in model.forward_propagation(x))
    T, words = len(x), np.asarray(x)
    d_o = outputs - np.eye(W.shape[0])[np.asarray(y)]
    slope = 1 - h[1:] ** 2
    share = np.zeros_like(slope)
    error = d_o @ W * slope
    for lag in range(min(truncate, T)):
        share[: T - lag] += error
        error = (error @ V)[1:] * slope[: T - lag - 1]
    one_hot = np.eye(U.shape[1])[words]
    return (
        share.T @ one_hot,
        share.T @ h[:-1],
        d_o.T @ h[1:],
        share.sum(axis=0)[:, None],
        d_o.sum(axis=0)[:, None],
    )
