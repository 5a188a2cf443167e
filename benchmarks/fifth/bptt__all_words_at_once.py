# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    """Every word's error goes back one step at the same time, truncate times."""
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    eye = np.eye(U.shape[1])
    d_o = outputs - eye[np.asarray(y)]
    slopes = 1 - states[1:] ** 2
    total = np.zeros_like(slopes)
    errors = d_o @ W
    for _ in range(min(truncate, len(slopes))):
        errors = errors * slopes[: len(errors)]
        total[: len(errors)] += errors
        errors = errors[1:] @ V
    return (
        total.T @ eye[np.asarray(x)],
        np.einsum("th,tk->hk", total, states[:-1]),
        np.einsum("tc,th->ch", d_o, states[1:]),
        total.T.sum(axis=1, keepdims=True),
        d_o.T.sum(axis=1, keepdims=True),
    )
