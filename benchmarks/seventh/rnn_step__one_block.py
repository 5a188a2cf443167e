# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))

    def affine(blocks, columns):
        return np.einsum("ij,jk->ik", np.hstack(blocks), np.vstack(columns))

    h = np.tanh(affine([U, V, b_hidden], [x, h_prev, one]))
    z = affine([W, b_out], [h, one])
    weights = np.exp(z - z.max())
    return h, weights / weights.sum()
