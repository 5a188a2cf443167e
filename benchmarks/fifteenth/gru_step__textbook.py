# exercise: gru_step
# right: no
# wrong: the update gate's shares are exchanged: 1 - z for the old state and z for the candidate
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    a = W_x @ x + b_x
    u = W_h @ h_prev + b_h
    reset = sigmoid(a[:H] + u[:H])
    update = sigmoid(a[H : 2 * H] + u[H : 2 * H])
    candidate = np.tanh(a[2 * H :] + reset * u[2 * H :])
    h = h_prev + update * (candidate - h_prev)
    return h, (reset, update, candidate)
