# exercise: backward_pass
# right: no
# wrong: at the first step the state before it is taken to be zeros, whatever entry 0 holds
# lines: 17
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    hidden_size = V.shape[0]
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros((hidden_size, 1))
    loss = 0.0

    for t in reversed(range(len(inputs))):
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        d_o = outputs[t] - targets[t]
        h = hidden_states[t + 1]
        h_prev = hidden_states[t] if t > 0 else np.zeros((hidden_size, 1))

        d_W += d_o @ h.T
        d_b_out += d_o
        d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ h_prev.T
        d_b_hidden += d_f
        d_h_next = V.T @ d_f

    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
