# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = W_h.shape[1]

    def affine(weights, bias, column):
        def block(k):
            rows = np.arange(k * H, (k + 1) * H)
            return np.einsum("ij,jk->ik", weights[rows], column) + bias[rows]

        return block

    present, past = affine(W_x, b_x, x), affine(W_h, b_h, h_prev)
    reset = sigmoid(past(0) + present(0))
    update = sigmoid(past(1) + present(1))
    candidate = np.tanh(reset * past(2) + present(2))
    return (1 - update) * candidate + update * h_prev, [reset, update, candidate]
