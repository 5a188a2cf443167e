# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = (np.asarray(p) for p in params)
    H = len(h_prev)

    def three(weights, vector, bias):
        return np.tensordot(weights.reshape(3, H, -1), vector, axes=1) + bias.reshape(3, H, 1)

    ahead, past = three(W_x, x, b_x), three(W_h, h_prev, b_h)
    r, z = sigmoid(ahead[:2] + past[:2])
    n = np.tanh(ahead[2] + r * past[2])
    return n + z * (h_prev - n), (r, z, n)
