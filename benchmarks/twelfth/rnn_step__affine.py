# exercise: rnn_step
# right: yes
def affine(matrices, vectors):
    return sum(np.einsum("ij,jk->ik", m, v) for m, v in zip(matrices, vectors))


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    h = np.tanh(affine((U, V, b_hidden), (x, h_prev, one)))
    return h, softmax(affine((W, b_out), (h, one)))
