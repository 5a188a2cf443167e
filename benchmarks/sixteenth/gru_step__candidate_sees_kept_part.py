# exercise: gru_step
# right: no
# wrong: the candidate's past is made from the part of the state that the update gate keeps, not from the whole state
# lines: 18
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    blocks = [slice(k * len(h_prev), (k + 1) * len(h_prev)) for k in range(3)]

    def of_x(k):
        return W_x[blocks[k]] @ x + b_x[blocks[k]]

    def of_h(k, h):
        return W_h[blocks[k]] @ h + b_h[blocks[k]]

    r = sigmoid(of_x(0) + of_h(0, h_prev))
    z = sigmoid(of_x(1) + of_h(1, h_prev))
    kept = z * h_prev
    n = np.tanh(of_x(2) + r * of_h(2, kept))
    return kept + (1 - z) * n, (r, z, n)
