# exercise: gru_step
# right: no
# wrong: the past is reset for the update gate as well, which should see all of it
# lines: 10
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    now = np.vsplit(W_x @ x + b_x, 3)
    past = np.vsplit(W_h @ h_prev + b_h, 3)
    r = sigmoid(now[0] + past[0])
    past = [r * p for p in past]
    z = sigmoid(now[1] + past[1])
    n = np.tanh(now[2] + past[2])
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
