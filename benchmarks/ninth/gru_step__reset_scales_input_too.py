# exercise: gru_step
# right: no
# wrong: The reset gate multiplies the input's part of the candidate as well as that of the past.
# lines: 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    total = (W_x @ x + b_x) + (W_h @ h_prev + b_h)
    r = sigmoid(total[:H])
    z = sigmoid(total[H : 2 * H])
    n = np.tanh(r * total[2 * H :])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
