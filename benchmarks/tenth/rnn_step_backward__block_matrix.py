# exercise: rnn_step_backward
# right: yes
def affine_backward(g, weights, z):
    """y = sum of A @ b: gradients at every A and every b."""
    A, Z = np.hstack(weights), np.vstack(z)
    cuts = np.cumsum([len(part) for part in z])[:-1]
    return np.hsplit(g @ Z.T, cuts), np.vsplit(A.T @ g, cuts)


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    (d_W, d_b_out), (from_out, _) = affine_backward(d_o, [W, b_out], [h, one])
    d_f = (from_out + d_h_next) * (1 - h) * (1 + h)
    (d_U, d_V, d_b_hidden), (_, d_h_prev, _) = affine_backward(
        d_f, [U, V, b_hidden], [x, h_prev, one]
    )
    return [d_U, d_V, d_W, d_b_hidden, d_b_out], d_h_prev
