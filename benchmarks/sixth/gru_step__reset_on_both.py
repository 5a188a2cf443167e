# exercise: gru_step
# right: no
# wrong: The reset gate multiplies the whole sum of the candidate, the input's part too, and the old state is overwritten in place.
# lines: 11, 12, 13
def gru_step(x, h_prev, params):
    Wx, Wh, bx, bh = params
    H = Wh.shape[1]
    s = Wx @ x + bx + Wh @ h_prev + bh
    r = sigmoid(s[:H])
    z = sigmoid(s[H:2*H])
    n = np.tanh(r * s[2*H:])
    h_prev *= z
    h_prev += (1 - z) * n
    return h_prev, (r, z, n)
