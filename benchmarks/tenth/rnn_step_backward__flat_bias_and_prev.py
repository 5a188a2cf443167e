# exercise: rnn_step_backward
# right: no
# wrong: sums the bias gradients over the columns, so that they come out flat, and multiplies d_o with the state before in place of the state after for d_W
# lines: 9, 10, 17
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_h, b_o = params

    # output layer
    dW = d_o @ h_prev.T
    db_o = d_o.sum(axis=1)
    dh = W.T @ d_o + d_h_next

    # hidden layer
    dz = dh * (1 - h**2)
    dU = dz @ x.T
    dV = dz @ h_prev.T
    db_h = dz.sum(axis=1)

    dh_prev = V.T @ dz
    return (dU, dV, dW, db_h, db_o), dh_prev
