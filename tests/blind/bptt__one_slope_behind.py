# exercise: bptt
# right: no
# wrong: From the second step of the walk on the error is multiplied with the slope of the step it comes from, not of the step it arrives at.
# lines: 18
# name: slope-of-own-word
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x = np.asarray(x)
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_out = outputs.copy()
    d_out[np.arange(T), y] -= 1
    slope = 1 - states[1:] ** 2
    at_step = np.zeros_like(slope)
    wave = (d_out @ W) * slope
    for k in range(min(truncate, T)):
        at_step[: T - k] += wave
        wave = (wave[1:] @ V) * slope[k + 1 :]
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, x, at_step)
    d_V = at_step.T @ states[:-1]
    d_W = d_out.T @ states[1:]
    return d_U, d_V, d_W, at_step.sum(0)[:, None], d_out.sum(0)[:, None]
