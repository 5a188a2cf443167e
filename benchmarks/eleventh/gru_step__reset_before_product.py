# exercise: gru_step
# right: no
# wrong: the reset gate is applied to the state before the product, as in the first paper
# lines: 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    part = lambda k: slice(k * H, (k + 1) * H)

    def total(k, h):
        return W_x[part(k)] @ x + b_x[part(k)] + W_h[part(k)] @ h + b_h[part(k)]

    r, z = sigmoid(total(0, h_prev)), sigmoid(total(1, h_prev))
    n = np.tanh(total(2, r * h_prev))
    return z * h_prev + (1 - z) * n, (r, z, n)
