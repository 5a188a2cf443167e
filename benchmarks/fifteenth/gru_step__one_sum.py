# exercise: gru_step
# right: no
# wrong: two faults: the reset gate multiplies the input's part of the candidate too, and the gates come back in the order z, r, n
# lines: 11, 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    total = np.hstack([W_x, W_h]) @ np.vstack([x, h_prev]) + (b_x + b_h)
    third = len(total) // 3
    r = sigmoid(total[:third])
    z = sigmoid(total[third : 2 * third])
    n = np.tanh(r * total[2 * third :])
    h = n * (1 - z) + h_prev * z
    return h, (z, r, n)
