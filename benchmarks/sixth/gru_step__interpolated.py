# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    seen = np.einsum("khc,cj->khj", W_x.reshape(3, -1, len(x)), x) + b_x.reshape(3, -1, 1)
    past = np.einsum("khg,gj->khj", W_h.reshape(3, len(h_prev), -1), h_prev) + b_h.reshape(3, -1, 1)
    r, z = sigmoid((seen + past)[:2])
    n = np.tanh(seen[2] + r * past[2])
    return n + z * (h_prev - n), (r, z, n)
