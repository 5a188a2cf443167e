# exercise: gru_step
# right: no
# wrong: the candidate goes through a sigmoid, and gates come back as z, r, n
# lines: 11, 12
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a, b = W_x @ x + b_x, W_h @ h_prev + b_h
    H = len(h_prev)
    r, z = np.split(sigmoid(a[:2 * H] + b[:2 * H]), 2)
    n = sigmoid(a[2 * H:] + r * b[2 * H:])
    return z * h_prev + (1 - z) * n, (z, r, n)
