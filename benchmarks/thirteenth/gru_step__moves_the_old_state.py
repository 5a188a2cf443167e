# exercise: gru_step
# right: no
# wrong: the new state is written into h_prev, so the caller's state is changed
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    from_x = (W_x @ x + b_x).reshape(3, -1, 1)
    from_h = (W_h @ h_prev + b_h).reshape(3, -1, 1)
    r, z = sigmoid(from_x[:2] + from_h[:2])
    n = np.tanh(from_x[2] + r * from_h[2])
    h_prev += (1 - z) * (n - h_prev)
    return h_prev, (r, z, n)
