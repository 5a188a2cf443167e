# exercise: rnn_step_backward
# right: no
# wrong: fills d_U only in the column of the largest input, wrong for an input that is not one-hot; and d_W takes the state before the step
# lines: 9, 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W = params[:3]
    delta = (1 - h**2) * (W.T.dot(d_o) + d_h_next)
    d_U = np.zeros(U.shape)
    d_U[:, x.argmax()] = delta[:, 0]
    d_V = np.outer(delta, h_prev)
    d_W = np.outer(d_o, h_prev)
    return [d_U, d_V, d_W, delta, d_o], V.T.dot(delta)
