# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a, b = (W_x @ x + b_x).reshape(3, H, 1), (W_h @ h_prev + b_h).reshape(3, H, 1)
    r, z = (1 + np.tanh((a[:2] + b[:2]) / 2)) / 2
    n = np.tanh(a[2] + b[2] * r)
    return n + z * (h_prev - n), [r, z, n]
