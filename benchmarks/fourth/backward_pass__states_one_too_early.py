# exercise: backward_pass
# right: no
# wrong: hidden_states[t] is taken for the state after input t, and [t - 1] for the one before, which is the last at t = 0
# lines: 15

def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros_like(hidden_states[0])
    loss = 0
    for t in reversed(range(len(inputs))):
        loss -= np.sum(targets[t] * np.log(outputs[t] + 1e-12))
        d_o = outputs[t] - targets[t]
        h, h_prev = hidden_states[t], hidden_states[t - 1]
        d_W += d_o @ h.T
        d_b_out += d_o
        d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ h_prev.T
        d_b_hidden += d_f
        d_h_next = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
