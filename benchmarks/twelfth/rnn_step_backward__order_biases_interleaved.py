# exercise: rnn_step_backward
# right: no
# wrong: Hands the gradients back in the order U, V, b_hidden, W, b_out, layer by layer, not in the order of params.
# lines: 13
def layer_back(g, *inputs):
    return [g @ i.T for i in inputs] + [g.copy()]


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    top = layer_back(d_o, h)
    d_f = (1 - h**2) * (d_h_next + params[2].T @ d_o)
    bottom = layer_back(d_f, x, h_prev)
    return (*bottom, *top), params[1].T @ d_f
