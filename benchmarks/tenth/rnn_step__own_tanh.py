# exercise: rnn_step
# right: no
# wrong: The formula written for tanh gives tanh of half the sum, since the exponent lacks a factor of two.
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, bh, bo = params
    a = np.einsum("hc,cj->hj", U, x) + np.einsum("hk,kj->hj", V, h_prev) + bh
    a = np.clip(a, -300, 300)
    h = 2 / (1 + np.exp(-a)) - 1
    y = np.einsum("ch,hj->cj", W, h) + bo
    y = np.exp(y - y.max())
    return h, y / y.sum()
