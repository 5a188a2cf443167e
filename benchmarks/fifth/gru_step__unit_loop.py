# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[0]
    table = np.zeros((4, H, 1))
    for u in range(H):
        def both(k):
            row = k * H + u
            return (W_x[row] @ x + b_x[row])[0], (W_h[row] @ h_prev + b_h[row])[0]

        r, z = (0.5 + 0.5 * np.tanh(0.5 * sum(both(k))) for k in (0, 1))
        here, past = both(2)
        n = np.tanh(here + r * past)
        table[:, u, 0] = z * h_prev[u, 0] + (1 - z) * n, r, z, n
    return table[0], list(table[1:])
