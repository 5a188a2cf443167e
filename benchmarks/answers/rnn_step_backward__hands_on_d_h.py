# exercise: rnn_step_backward
# right: no
# wrong: the gradient handed to the step before is V.T times d_h, the tanh is skipped on that road only (return)

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    def back_through_product(matrix, column, g):
        return g @ column.T, matrix.T @ g

    U, V, W, _, _ = params
    d_W, d_h = back_through_product(W, h, d_o)
    d_h = d_h + d_h_next
    d_f = d_h * (1 - h**2)
    d_U, _ = back_through_product(U, x, d_f)
    d_V, _ = back_through_product(V, h_prev, d_f)
    _, d_h_prev = back_through_product(V, h_prev, d_h)
    return (d_U, d_V, d_W, d_f, d_o), d_h_prev
