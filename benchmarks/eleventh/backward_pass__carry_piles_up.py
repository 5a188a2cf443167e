# exercise: backward_pass
# right: no
# wrong: adds to the carry in place of replacing it, so what came from far later steps is sent back again and again
# lines: 21
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_bh, d_bo = (0 * p for p in params)
    future = np.zeros((V.shape[0], 1))
    loss = cross_entropy(outputs, targets)
    t = len(inputs)
    while t > 0:
        t -= 1
        h = hidden_states[t + 1]
        d_o = outputs[t] - targets[t]
        d_f = (W.T @ d_o + future) * (1 - h * h)
        d_W = d_W + d_o @ h.T
        d_bo = d_bo + d_o
        d_U = d_U + d_f @ inputs[t].T
        d_V = d_V + d_f @ hidden_states[t].T
        d_bh = d_bh + d_f
        future = future + V.T @ d_f
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
