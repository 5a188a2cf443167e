# exercise: gru_step
# right: no
# wrong: the reset gate is applied to the old state before the product with W_h, as in the first paper
# lines: 13
def gru_step(x, h_prev, params):
    (xr, xz, xn), (hr, hz, hn), (br, bz, bn), (cr, cz, cn) = (np.split(p, 3) for p in params)

    def gate(wx, wh, *biases):
        return sigmoid(wx @ x + wh @ h_prev + sum(biases))

    r = gate(xr, hr, br, cr)
    z = gate(xz, hz, bz, cz)
    n = np.tanh(xn @ x + bn + hn @ (r * h_prev) + cn)
    return z * h_prev + (1 - z) * n, [r, z, n]
