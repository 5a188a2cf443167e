# exercise: gru_step
# right: no
# wrong: the reset gate multiplies the input's part of the candidate as well
# lines: 10
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    pre = W_x @ x + b_x + W_h @ h_prev + b_h
    pr, pz, pn = np.vsplit(pre, 3)
    r, z = sigmoid(pr), sigmoid(pz)
    n = np.tanh(r * pn)
    return z * h_prev + (1 - z) * n, (r, z, n)
