# exercise: rnn_step_backward
# right: no
# wrong: the step's own output counts only where nothing comes from later, so the two roads are never added
# lines: 8
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, bh, by = params
    last_step = not np.any(d_h_next)
    arriving = {True: W.T @ d_o, False: d_h_next}[last_step]
    raw = arriving * (1 - h * h)
    grad = {
        "Wxh": np.dot(raw, x.T),
        "Whh": np.dot(raw, h_prev.T),
        "Why": np.dot(d_o, h.T),
        "bh": raw,
        "by": d_o,
    }
    return list(grad.values()), np.dot(V.T, raw)
