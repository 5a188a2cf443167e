# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    def affine(*terms):
        matrices, columns = zip(*terms)
        return np.concatenate(matrices, axis=1) @ np.concatenate(columns)

    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    h = np.tanh(affine((U, x), (V, h_prev), (b_hidden, one)))
    z = affine((W, h), (b_out, one))
    e = np.exp(z - z.max())
    return h, e / e.sum()
