# exercise: rnn_step_backward
# right: no
# wrong: The gradient from later steps is also handed on unchanged to the step before, as if the state had a direct way past the step.
# lines: 11
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, *_ = params
    outer = lambda a, b: np.tensordot(a[:, 0], b[:, 0], axes=0)
    at_h = d_h_next + W.T.dot(d_o)
    at_f = tanh_backward(at_h, h)
    grads = [outer(at_f, x), outer(at_f, h_prev), outer(d_o, h), at_f, d_o]
    return grads, d_h_next + V.T.dot(at_f)
