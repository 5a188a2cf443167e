# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    # all words go back one step together, `truncate` times
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    error = outputs - np.eye(U.shape[1])[np.asarray(y)]
    slope = 1 - states[1:] ** 2
    at_step = np.zeros_like(slope)
    moving = (error @ W) * slope              # row t: error of word t at step t - lag
    for lag in range(min(truncate, T)):
        at_step[: T - lag] += moving[lag:] if lag else moving
        nxt = moving @ V
        moving = np.zeros_like(nxt)
        moving[lag + 1 :] = nxt[lag + 1 :] * slope[: T - lag - 1]
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, np.asarray(x), at_step)
    return (d_U, at_step.T @ states[:-1], error.T @ states[1:],
            at_step.sum(0).reshape(-1, 1), error.sum(0).reshape(-1, 1))
