# exercise: rnn_step_backward
# right: no
# wrong: The gradients sit in a dictionary and come out in alphabetical order of their names, which is V, W, U and not U, V, W.
# lines: 15
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    Wxh, Whh, Why, bh, by = params
    grads = {}
    grads["Why"] = np.dot(d_o, h.T)
    grads["by"] = d_o
    dh = np.dot(Why.T, d_o) + d_h_next
    dhraw = (1 - h * h) * dh
    grads["bh"] = dhraw
    grads["Wxh"] = np.dot(dhraw, x.T)
    grads["Whh"] = np.dot(dhraw, h_prev.T)
    return tuple(grads[name] for name in sorted(grads)), np.dot(Whh.T, dhraw)
