# exercise: lstm_step
# right: no
# wrong: a sigmoid of its own overflows with a warning at -1000, and c_prev is changed in place
# lines: 7, 13
def lstm_step(x, h_prev, c_prev, params):
    def squash(z):
        return 1 / (1 + np.exp(-z))

    W_x, W_h, b, W, b_out = params
    z_i, z_f, z_g, z_o = np.split(W_x @ x + W_h @ h_prev + b, 4)
    gates = (squash(z_i), squash(z_f), np.tanh(z_g), squash(z_o))
    c = c_prev
    c *= gates[1]
    c += gates[0] * gates[2]
    h = gates[3] * np.tanh(c)
    return h, c, gates
