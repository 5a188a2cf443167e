# exercise: rnn_step_backward
# right: no
# wrong: Going back through W and V is done with the (pseudo-)inverse in place of the transpose, which is the same for orthonormal weights only.
# lines: 6
def undo(matrix, column):
    return np.linalg.pinv(matrix) @ column


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_h = undo(W, d_o) + d_h_next
    d_f = d_h * (1 - h**2)
    grads = (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o)
    return grads, undo(V, d_f)
