# exercise: rnn_step_backward
# right: no
# wrong: What later steps send is added after the tanh slope, as if d_h_next were a gradient at the pre-activation.
# lines: 9
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    from_output = W.T @ d_o
    gate = 1 - h ** 2
    delta = from_output * gate + d_h_next
    grads = {
        "U": np.outer(delta, x),
        "V": np.outer(delta, h_prev),
        "W": np.outer(d_o, h),
        "bh": delta,
        "bo": d_o.copy(),
    }
    return tuple(grads.values()), V.T @ delta
