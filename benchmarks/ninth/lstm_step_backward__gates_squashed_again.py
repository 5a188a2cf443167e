# exercise: lstm_step_backward
# right: no
# wrong: The stored gates are squashed once more before their slopes are taken, as if they were pre-activations.
# lines: 28
def back_sigmoid(up, z):
    s = sigmoid(z)
    return up * s * (1 - s)


def back_tanh(up, z):
    return up * (1 - np.tanh(z) ** 2)


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one step, and those that it hands to the step before.

    d_h, d_c  all that arrives at h and at c from outside the step, (H, 1) each
    x, h_prev, c_prev, c, gates   what lstm_step read and made; params as there
    returns   (d_W_x, d_W_h, d_b) in a tuple or a list, then d_h_prev, d_c_prev
    """
    W_x, W_h = params[0], params[1]
    i, f, g, o = gates
    d_o = d_h * np.tanh(c)
    d_cell = d_c + back_tanh(d_h * o, c)
    d_i, d_g = d_cell * g, d_cell * i
    d_f, d_c_prev = d_cell * c_prev, d_cell * f
    d_pre = np.concatenate(
        [back_sigmoid(d_i, i), back_sigmoid(d_f, f), back_tanh(d_g, g), back_sigmoid(d_o, o)]
    )
    d_W_x = d_pre @ x.T
    d_W_h = d_pre @ h_prev.T
    return (d_W_x, d_W_h, d_pre), W_h.T @ d_pre, d_c_prev
