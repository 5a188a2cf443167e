# exercise: backward_pass
# right: no
# wrong: the loss is a mean over the steps, and d_b_hidden is assigned, not added: only the first step's is left
# lines: 16, 20

def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_b_hidden, d_b_out = (np.zeros_like(p) for p in params)
    d_h = np.zeros_like(b_hidden)
    for t in reversed(range(len(targets))):
        d_o = outputs[t] - targets[t]
        d_W += d_o @ hidden_states[t + 1].T
        d_b_out += d_o
        d_h = W.T @ d_o + d_h
        d_f = tanh_backward(d_h, hidden_states[t + 1])
        d_b_hidden = d_f
        d_U += d_f @ inputs[t].T
        d_V += d_f @ hidden_states[t].T
        d_h = V.T @ d_f
    loss = cross_entropy(outputs, targets) / len(targets)
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
