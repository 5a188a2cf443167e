# exercise: rnn_step_backward
# right: no
# wrong: the two gradients that arrive at the state are averaged and not added
# lines: 7
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    roads = np.hstack([params[2].T @ d_o, d_h_next])
    d_h = np.mean(roads, axis=1, keepdims=True)
    d_f = (1 - h * h) * d_h
    outer = lambda a, b: np.einsum("ik,jk->ij", a, b)
    return (outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), d_f.copy(), d_o.copy()), params[1].T @ d_f
