# exercise: gru_step
# right: no
# wrong: Reshapes the sums to (H, 3), so rows that belong to different blocks are taken for the three numbers of a unit.
# name: blocks-interleaved
# lines: 7, 8
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    here = (W_x @ x + b_x).reshape(-1, 3)
    past = (W_h @ h_prev + b_h).reshape(-1, 3)
    r, z = sigmoid(here[:, :2] + past[:, :2]).T[..., None]
    n = np.tanh(here[:, 2:] + r * past[:, 2:])
    return z * h_prev + (1 - z) * n, [r, z, n]
