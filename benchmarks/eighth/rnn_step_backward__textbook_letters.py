# exercise: rnn_step_backward
# right: no
# wrong: The recurrent matrix is called W and the output matrix V, and the gradients come back in alphabetical order, so those of the output and the recurrent matrix change places.
# lines: 14
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, W, V, b, c = params
    dc = d_o
    dV = np.outer(d_o, h)
    dh = V.T.dot(d_o) + d_h_next
    da = (1 - h**2) * dh
    db = da
    dW = np.outer(da, h_prev)
    dU = np.outer(da, x)
    return (dU, dV, dW, db, dc), W.T.dot(da)
