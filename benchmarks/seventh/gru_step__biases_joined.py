# exercise: gru_step
# right: no
# wrong: both biases of the candidate are added outside, so the reset gate does not multiply b_hn
# lines: 7, 11
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    b = b_x + b_h
    H = h_prev.shape[0]
    s = [slice(k * H, (k + 1) * H) for k in range(3)]
    r, z = (sigmoid(W_x[k] @ x + W_h[k] @ h_prev + b[k]) for k in s[:2])
    n = np.tanh(W_x[s[2]] @ x + r * (W_h[s[2]] @ h_prev) + b[s[2]])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
