# exercise: backward_pass
# right: no
# wrong: each loss is followed back over four steps only, what lies further back gets no share
# lines: 16
def backward_pass(inputs, outputs, hidden_states, targets, params, bptt_truncate=4):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    dU, dV, dW, db, dc = [np.zeros(p.shape) for p in params]
    loss = 0.0
    for t in range(T):
        delta_o = outputs[t] - targets[t]
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        dW += delta_o @ hidden_states[t + 1].T
        dc += delta_o
        delta_t = (W.T @ delta_o) * (1 - hidden_states[t + 1] ** 2)
        for step in range(t, max(-1, t - bptt_truncate), -1):
            dU += delta_t @ inputs[step].T
            dV += delta_t @ hidden_states[step].T
            db += delta_t
            delta_t = (V.T @ delta_t) * (1 - hidden_states[step] ** 2)
    return loss, (dU, dV, dW, db, dc)
