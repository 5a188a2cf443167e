# exercise: rnn_step_backward
# right: no
# wrong: The pre-activation is computed afresh for the slope, but without the hidden bias, so the slope belongs to another point.
# lines: 10
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """Compute gradients for a single RNN time step."""
    U, V, W, b_hidden, b_out = params

    # Forward quantities needed for the local derivative
    pre_activation = U @ x + V @ h_prev
    local = 1.0 - np.tanh(pre_activation) ** 2

    # Output layer
    d_W = d_o @ h.T
    d_b_out = d_o.copy()

    # Hidden layer
    d_hidden = W.T @ d_o + d_h_next
    d_pre = d_hidden * local
    d_U = d_pre @ x.T
    d_V = d_pre @ h_prev.T
    d_b_hidden = d_pre.copy()
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), V.T @ d_pre
