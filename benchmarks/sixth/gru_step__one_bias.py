# exercise: gru_step
# right: no
# wrong: The two biases are added at once, so the reset gate does not reach the candidate's second bias.
# lines: 7, 8
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    x_part = W_x @ x + (b_x + b_h)
    h_part = W_h @ h_prev
    xs, hs = x_part.reshape(3, -1, 1), h_part.reshape(3, -1, 1)
    r, z = [sigmoid(xs[k] + hs[k]) for k in range(2)]
    n = np.tanh(xs[2] + hs[2] * r)
    return (1 - z) * n + z * h_prev, [r, z, n]
