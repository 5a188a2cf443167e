# exercise: lstm_step
# right: no
# wrong: The cell's tanh is a quotient of exponentials, which is NaN for a cell beyond 710.
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = len(h_prev)
    a = W_x @ x + W_h @ h_prev + b
    i, f, g, o = sigmoid(a[:H]), sigmoid(a[H:2 * H]), np.tanh(a[2 * H:3 * H]), sigmoid(a[3 * H:])
    c = f * c_prev + i * g
    return o * (np.exp(c) - np.exp(-c)) / (np.exp(c) + np.exp(-c)), c, [i, f, g, o]
