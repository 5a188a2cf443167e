# exercise: gru_step
# right: no
# wrong: the candidate is made from the sigmoid of its sum, stretched to -1 to 1, which is the tanh of half the sum
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    past = W_h @ h_prev + b_h
    sums = W_x @ x + b_x
    sums[: 2 * H] += past[: 2 * H]
    r, z = np.split(sigmoid(sums[: 2 * H]), 2)
    sums[2 * H :] += r * past[2 * H :]
    n = 2 * sigmoid(sums[2 * H :]) - 1
    return z * h_prev + (1 - z) * n, (r, z, n)
