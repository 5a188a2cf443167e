# exercise: gru_step
# right: no
# wrong: the first block is read as update and the second as reset, as in the first paper and in Keras
# lines: 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    left = (W_x @ x + b_x).reshape(3, -1, 1)
    right = (W_h @ h_prev + b_h).reshape(3, -1, 1)
    z, r = sigmoid(left[:2] + right[:2])
    n = np.tanh(left[2] + r * right[2])
    h = n * (1 - z) + h_prev * z
    return h, [r, z, n]
