# exercise: rnn_step_backward
# right: no
# wrong: The gradients of the two biases are flat, (H,) and (C,), where the biases are columns.
# lines: 10, 19
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    # Output layer
    d_W = np.matmul(d_o, h.T)
    d_b_out = np.sum(d_o, axis=1)

    # Hidden layer
    d_h = np.matmul(W.T, d_o) + d_h_next
    d_f = d_h * (1.0 - np.square(h))

    # Input layer and recurrence
    d_U = np.matmul(d_f, x.T)
    d_V = np.matmul(d_f, h_prev.T)
    d_b_hidden = np.sum(d_f, axis=1)
    d_h_prev = np.matmul(V.T, d_f)

    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
