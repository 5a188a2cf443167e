# exercise: gru_step
# right: no
# wrong: the second bias of the candidate is not reset
# lines: 13
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    b = b_x + b_h
    from_x, from_h = W_x @ x + b, W_h @ h_prev
    r = sigmoid(from_x[:H] + from_h[:H])
    z = sigmoid(from_x[H:2 * H] + from_h[H:2 * H])
    n = np.tanh(from_x[2 * H:] + r * from_h[2 * H:])
    return z * h_prev + (1 - z) * n, (r, z, n)
