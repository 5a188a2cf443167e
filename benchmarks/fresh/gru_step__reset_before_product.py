# exercise: gru_step
# right: no
# wrong: reset is applied to the state before the product, as the first paper did
# lines: 13
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a = W_x @ x + b_x
    b = W_h @ h_prev + b_h
    r = sigmoid(a[:H] + b[:H])
    z = sigmoid(a[H:2 * H] + b[H:2 * H])
    n = np.tanh(a[2 * H:] + W_h[2 * H:] @ (r * h_prev) + b_h[2 * H:])
    return z * h_prev + (1 - z) * n, (r, z, n)
