# exercise: gru_step
# right: no
# wrong: The update gate lets the candidate in instead of keeping the old state.
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    a = W_x @ x + b_x
    u = W_h @ h_prev + b_h
    gate = sigmoid(a[: 2 * H] + u[: 2 * H])
    reset, update = gate[:H], gate[H:]
    candidate = np.tanh(a[2 * H :] + reset * u[2 * H :])
    h = h_prev + update * (candidate - h_prev)
    return h, [reset, update, candidate]
