# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    cut = 2 * len(h_prev)
    a, p = W_x @ x + b_x, W_h @ h_prev + b_h
    r, z = np.vsplit(sigmoid(a[:cut] + p[:cut]), 2)
    n = np.tanh(a[cut:] + r * p[cut:])
    return n + z * (h_prev - n), (r, z, n)
