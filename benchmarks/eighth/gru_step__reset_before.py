# exercise: gru_step
# right: no
# wrong: the reset gate is applied to the old state before the product, as in the first paper, and so neither to the product nor to b_hn
# lines: 13
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = (np.array_split(p, 3) for p in params)

    def total(k, h):
        return W_x[k] @ x + b_x[k] + W_h[k] @ h + b_h[k]

    r = sigmoid(total(0, h_prev))
    z = sigmoid(total(1, h_prev))
    n = np.tanh(total(2, r * h_prev))
    return z * h_prev + (1 - z) * n, (r, z, n)
