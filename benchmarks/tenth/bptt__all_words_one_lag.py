# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    states = np.asarray(states)
    before, after, slope = states[:-1], states[1:], 1 - states[1:] ** 2
    words, size = np.asarray(x), len(x)
    error = np.asarray(outputs) - (np.asarray(y)[:, None] == np.arange(len(W)))
    total = np.zeros_like(after)
    moving = error @ W
    for lag in range(min(truncate, size)):
        moving = moving * slope[: size - lag]
        total[: size - lag] += moving
        moving = (moving @ V)[1:]
    d_U = total.T @ (words[:, None] == np.arange(U.shape[1]))
    return d_U, total.T @ before, error.T @ after, total.sum(0)[:, None], error.sum(0)[:, None]
