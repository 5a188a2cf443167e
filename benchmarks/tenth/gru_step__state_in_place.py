# exercise: gru_step
# right: no
# wrong: the new state is written into h_prev, so the caller's old state is changed
# lines: 13, 14, 15
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    gx = (W_x @ x + b_x).reshape(3, H, 1)
    gh = (W_h @ h_prev + b_h).reshape(3, H, 1)
    r = sigmoid(gx[0] + gh[0])
    z = sigmoid(gx[1] + gh[1])
    n = np.tanh(gx[2] + r * gh[2])
    h_prev -= n
    h_prev *= z
    h_prev += n
    return h_prev, (r, z, n)
