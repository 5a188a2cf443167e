# exercise: gru_step
# right: no
# wrong: the reset gate is computed and not used
# lines: 9
# needs: sigmoid
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    r, z, n = np.split(W_x @ x + b_x + W_h @ h_prev + b_h, 3)
    r, z, n = sigmoid(r), sigmoid(z), np.tanh(n)
    return z * h_prev + (1 - z) * n, (r, z, n)
