# exercise: gru_step
# right: no
# wrong: The recurrent bias of the candidate is added outside of what the reset gate scales.
# lines: 8, 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    bias = b_x + b_h
    from_x = np.vsplit(W_x @ x + bias, 3)
    from_h = np.vsplit(W_h @ h_prev, 3)
    r, z = (sigmoid(p + q) for p, q in zip(from_x[:2], from_h[:2]))
    n = np.tanh(from_x[2] + r * from_h[2])
    return z * h_prev + (1 - z) * n, (r, z, n)
