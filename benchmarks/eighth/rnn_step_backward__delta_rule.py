# exercise: rnn_step_backward
# right: no
# wrong: What is handed to the step before has already been multiplied by the slope of that step's state, which the step before does once more.
# lines: 13
def slope(state):
    return 1 - state**2


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    _, V, W, _, _ = params
    delta = (W.T @ d_o + d_h_next) * slope(h)
    grads = tuple(delta @ a.T for a in (x, h_prev)) + (d_o @ h.T, delta, d_o)
    delta_prev = (V.T @ delta) * slope(h_prev)
    return grads, delta_prev
