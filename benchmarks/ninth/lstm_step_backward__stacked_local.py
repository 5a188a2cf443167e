# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """The gradients of one step, and those that it hands to the step before.

    d_h, d_c  all that arrives at h and at c from outside the step, (H, 1) each
    x, h_prev, c_prev, c, gates   what lstm_step read and made; params as there
    returns   (d_W_x, d_W_h, d_b) in a tuple or a list, then d_h_prev, d_c_prev
    """
    W_x, W_h = params[:2]
    y = np.stack([np.asarray(gate) for gate in gates])
    i, f, g, o = y
    squashed = np.tanh(c)
    at_cell = d_c + d_h * o - d_h * o * squashed**2
    arriving = np.stack([at_cell * g, at_cell * c_prev, at_cell * i, d_h * squashed])
    is_tanh = np.array([0, 0, 1, 0]).reshape(4, 1, 1)
    slope = np.where(is_tanh, 1 - y * y, y - y * y)
    d_z = (arriving * slope).reshape(-1, 1)
    grads = tuple(np.einsum("za,ca->zc", d_z, seen) for seen in (x, h_prev, np.ones((1, 1))))
    return grads, np.einsum("zh,za->ha", W_h, d_z), at_cell * f
