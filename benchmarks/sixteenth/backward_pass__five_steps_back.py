# exercise: backward_pass
# right: no
# wrong: Each loss is sent back over five steps at most, so what lies further back gets nothing of it.
# lines: 13
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_bh, d_bo = map(np.zeros_like, params)
    for t in range(len(inputs)):
        d_o = outputs[t] - targets[t]
        d_W += d_o @ hidden_states[t + 1].T
        d_bo += d_o
        d_h = W.T @ d_o
        for s in range(t, max(t - 5, -1), -1):
            d_f = d_h * (1 - hidden_states[s + 1] ** 2)
            d_U += d_f @ inputs[s].T
            d_V += d_f @ hidden_states[s].T
            d_bh += d_f
            d_h = V.T @ d_f
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, d_bh, d_bo)
