# exercise: gru_step
# right: no
# wrong: The first block is taken for the update gate and the second for the reset gate.
# lines: 8
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    size = len(h_prev)
    row = {"z": slice(0, size), "r": slice(size, 2 * size), "n": slice(2 * size, 3 * size)}

    def pre(k):
        return W_x[row[k]] @ x + b_x[row[k]], W_h[row[k]] @ h_prev + b_h[row[k]]

    z = sigmoid(np.add(*pre("z")))
    r = sigmoid(np.add(*pre("r")))
    inp, rec = pre("n")
    n = np.tanh(inp + r * rec)
    return (1 - z) * n + z * h_prev, (r, z, n)
