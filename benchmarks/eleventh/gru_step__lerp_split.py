# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    now = (W_x @ x + b_x).reshape(3, -1, 1)
    past = (W_h @ h_prev + b_h).reshape(3, -1, 1)
    r, z = sigmoid(now[:2] + past[:2])
    n = np.tanh(now[2] + r * past[2])
    return n + z * (h_prev - n), [r, z, n]
