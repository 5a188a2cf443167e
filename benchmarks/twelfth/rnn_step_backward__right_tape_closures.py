# exercise: rnn_step_backward
# right: yes
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    def affine(matrix, column):
        def back(g):
            return np.multiply.outer(g[:, 0], column[:, 0]), np.einsum("ij,ik->jk", matrix, g)

        return back

    d_W, up = affine(W, h)(d_o)
    d_f = (up + d_h_next) * (1 - np.square(h))
    d_U, _ = affine(U, x)(d_f)
    d_V, d_h_prev = affine(V, h_prev)(d_f)
    return [d_U, d_V, d_W, d_f, d_o.copy()], d_h_prev
