# exercise: gru_step
# right: no
# wrong: moves from the old state to the candidate by z instead of by 1 - z, so the update gate keeps the candidate
# lines: 15
def lerp(start, end, share):
    return start + share * (end - start)


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev + b_h, 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return lerp(h_prev, n, z), (r, z, n)
