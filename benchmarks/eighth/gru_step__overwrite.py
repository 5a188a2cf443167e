# exercise: gru_step
# right: no
# wrong: writes the new state into the caller's h_prev, and the reset gate is applied to the input's part of the candidate too
# lines: 11, 13, 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    both = W_x @ x + b_x + W_h @ h_prev + b_h
    gate = sigmoid(both[:2 * H])
    r, z = gate[:H], gate[H:]
    n = np.tanh(r * both[2 * H:])
    h = h_prev
    h *= z
    h += (1 - z) * n
    return h, [r, z, n]
