# exercise: rnn_step_backward
# right: no
# wrong: the output matrix gets the state before the step, and the gradient goes back through V without transposing it
# lines: 13, 16
def product_back(matrix, column, g):
    at_matrix = np.outer(g, column)
    at_column = np.tensordot(matrix, g, axes=([0], [0]))
    return at_matrix, at_column


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    d_W, up = product_back(W, h_prev, d_o)
    d_f = (up + d_h_next) * (1 - h**2)
    d_U, _ = product_back(U, x, d_f)
    d_V, d_h_prev = product_back(V.T, h_prev, d_f)
    return (d_U, d_V, d_W, d_f, d_o), d_h_prev
