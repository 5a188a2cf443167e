# exercise: gru_step
# right: no
# wrong: the candidate's share is added to the whole old state, and the gates come back as z, r, n
# lines: 13, 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    inp = W_x @ x + b_x
    rec = W_h @ h_prev + b_h
    rz = sigmoid(inp[: 2 * H] + rec[: 2 * H])
    reset, update = rz[:H], rz[H:]
    candidate = np.tanh(inp[2 * H :] + reset * rec[2 * H :])
    h = h_prev + (1 - update) * candidate
    return h, (update, reset, candidate)
