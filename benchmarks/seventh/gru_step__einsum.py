# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = (p.reshape(3, -1, p.shape[1]) for p in params)
    a = np.einsum("khc,co->kho", W_x, x) + b_x
    u = np.einsum("khj,jo->kho", W_h, h_prev) + b_h
    r, z = sigmoid(a[:2] + u[:2])
    n = np.tanh(a[2] + r * u[2])
    return n + z * (h_prev - n), [r, z, n]
