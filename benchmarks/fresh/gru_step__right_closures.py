# exercise: gru_step
# right: yes
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = W_h.shape[1]

    def rows(k):
        return slice(k * H, (k + 1) * H)

    seen = lambda k: np.einsum("hc,cj->hj", W_x[rows(k)], x) + b_x[rows(k)]
    kept = lambda k: np.einsum("hg,gj->hj", W_h[rows(k)], h_prev) + b_h[rows(k)]
    r = sigmoid(seen(0) + kept(0))
    z = sigmoid(seen(1) + kept(1))
    n = np.tanh(seen(2) + r * kept(2))
    return np.where(z == 1, h_prev, z * h_prev + (1 - z) * n), (r, z, n)
