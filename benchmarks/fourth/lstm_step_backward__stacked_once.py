# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one step, and those that it hands to the step before.

    d_h, d_c  all that arrives at h and at c from outside the step, (H, 1) each
    x, h_prev, c_prev, c, gates   what lstm_step read and made; params as there
    returns   (d_W_x, d_W_h, d_b) in a tuple or a list, then d_h_prev, d_c_prev
    """
    i, f, g, o = gates
    W_h = params[1]
    out = np.tanh(c)
    delta = d_c + o * (1 + out) * (1 - out) * d_h
    arriving = np.vstack([g * delta, c_prev * delta, i * delta, out * d_h])
    squashed = np.vstack(gates)
    # y (1 - y) everywhere, but 1 - y^2 in the candidate's rows
    slopes = squashed * (1 - squashed)
    H = len(c)
    slopes[2 * H : 3 * H] = 1 - g * g
    d_z = arriving * slopes
    d_read = d_z @ np.vstack([x, h_prev]).T
    d_W_x, d_W_h = np.split(d_read, [len(x)], axis=1)
    return (d_W_x, d_W_h, d_z), W_h.T @ d_z, delta * f
