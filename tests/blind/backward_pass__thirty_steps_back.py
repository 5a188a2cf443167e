# exercise: backward_pass
# right: no
# wrong: sends each error back through thirty steps at most
# lines: 9
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    for t in range(len(inputs)):
        d_o = outputs[t] - targets[t]
        first, d_h = max(0, t - 29), W.T @ d_o
        grads[2] += d_o @ hidden_states[t + 1].T
        grads[4] += d_o
        for s in range(t, first - 1, -1):
            d_f = d_h * (1 - hidden_states[s + 1] ** 2)
            grads[0] += d_f @ inputs[s].T
            grads[1] += d_f @ hidden_states[s].T
            grads[3] += d_f
            d_h = V.T @ d_f
    return cross_entropy(outputs, targets), grads
