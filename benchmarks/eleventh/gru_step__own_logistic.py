# exercise: gru_step
# right: no
# wrong: its own sigmoid written with exp(-z) warns for sums of -1000; and the candidate is handed back before its tanh
# lines: 7, 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    s = lambda u: 1.0 / (1.0 + np.exp(-u))
    (xr, xz, xn), (hr, hz, hn) = (
        np.split(M @ v + bias, 3) for M, v, bias in ((W_x, x, b_x), (W_h, h_prev, b_h))
    )
    r, z = s(xr + hr), s(xz + hz)
    n = xn + r * hn
    return z * h_prev + (1 - z) * np.tanh(n), (r, z, n)
