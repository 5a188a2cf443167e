# exercise: rnn_step_backward
# right: no
# wrong: the gradients of the biases are summed over the first axis as with batches in rows, so they are single numbers and not columns
# lines: 10, 17
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params

    # output layer
    dW = np.dot(d_o, h.T)
    db_out = np.sum(d_o, axis=0)

    # hidden layer
    dh = np.dot(W.T, d_o) + d_h_next
    dz = dh * (1 - h * h)
    dU = np.dot(dz, x.T)
    dV = np.dot(dz, h_prev.T)
    db_hidden = np.sum(dz, axis=0)

    return (dU, dV, dW, db_hidden, db_out), np.dot(V.T, dz)
