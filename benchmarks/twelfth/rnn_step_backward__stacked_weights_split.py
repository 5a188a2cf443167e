# exercise: rnn_step_backward
# right: no
# wrong: Stacks U and V into one matrix against the column [h_prev; x] but cuts the gradient as if x came first.
# lines: 8
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_h, b_o = params
    C = len(x)
    z = np.vstack([h_prev, x])
    dW = d_o @ h.T
    da = (d_h_next + W.T @ d_o) * (1 - h * h)
    big = da @ z.T
    dU, dV = big[:, :C], big[:, C:]
    return (dU, dV, dW, da, 1.0 * d_o), np.dot(V.T, da)
