# exercise: rnn_step_backward
# right: no
# wrong: the biases' gradients come back flat, (H,) and (C,), not as columns; the rest is right
# lines: 11

def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W = params[0], params[1], params[2]
    d_o, d_h_next, x, h_prev, h = (a.ravel() for a in (d_o, d_h_next, x, h_prev, h))
    d_f = (d_o @ W + d_h_next) * (1 - h**2)
    d_h_prev = (d_f @ V)[:, None]
    return (np.outer(d_f, x), np.outer(d_f, h_prev), np.outer(d_o, h), d_f, d_o), d_h_prev
