# exercise: backward_pass
# right: no
# wrong: the backward loop ends at step 1, so the first step gives nothing to the gradients, and d_b_out keeps only the latest step in place of the sum
# lines: 12, 15
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros_like(hidden_states[0])
    loss = cross_entropy(outputs, targets)
    t = len(inputs) - 1
    while t > 0:
        d_o = outputs[t] - targets[t]
        d_W += np.dot(d_o, hidden_states[t + 1].T)
        d_b_out = d_o
        d_h = np.dot(W.T, d_o) + d_h_next
        d_f = tanh_backward(d_h, hidden_states[t + 1])
        d_b_hidden += d_f
        d_U += np.dot(d_f, inputs[t].T)
        d_V += np.dot(d_f, hidden_states[t].T)
        d_h_next = np.dot(V.T, d_f)
        t -= 1
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
