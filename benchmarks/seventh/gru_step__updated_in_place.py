# exercise: gru_step
# right: no
# wrong: the new state is made in the memory of h_prev
# lines: 14, 15, 16
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    from_x = W_x @ x + b_x
    from_h = W_h @ h_prev + b_h
    gates = sigmoid(from_x[: 2 * H] + from_h[: 2 * H])
    r, z = gates[:H], gates[H:]
    n = np.tanh(from_x[2 * H :] + r * from_h[2 * H :])
    h = h_prev
    h -= n
    h *= z
    h += n
    return h, (r, z, n)
