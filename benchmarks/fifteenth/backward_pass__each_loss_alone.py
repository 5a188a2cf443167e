# exercise: backward_pass
# right: no
# wrong: walks back from every loss on its own but stops before the first step, which gets no share of d_U, d_V and d_b_hidden
# lines: 16
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_bh, d_bo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    loss = 0.0
    for t in range(len(inputs)):
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        d_o = outputs[t] - targets[t]
        d_W += d_o @ hidden_states[t + 1].T
        d_bo += d_o
        delta = W.T @ d_o * (1 - hidden_states[t + 1] ** 2)
        for s in range(t, 0, -1):
            d_U += delta @ inputs[s].T
            d_V += delta @ hidden_states[s].T
            d_bh += delta
            delta = V.T @ delta * (1 - hidden_states[s] ** 2)
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
