# exercise: backward_pass
# right: no
# wrong: truncates: a loss is sent back at most five steps, so longer sequences lose what comes from farther away
# lines: 5, 18
def backward_pass(inputs, outputs, hidden_states, targets, params, bptt_truncate=5):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    db, dc = np.zeros_like(b_hidden), np.zeros_like(b_out)
    loss = 0.0

    for t in np.arange(T)[::-1]:
        loss -= np.log(float(np.sum(outputs[t] * targets[t])) + 1e-12)
        delta_o = outputs[t] - targets[t]
        dW += delta_o @ hidden_states[t + 1].T
        dc += delta_o
        delta_t = (W.T @ delta_o) * (1 - hidden_states[t + 1] ** 2)
        for step in np.arange(max(0, t - bptt_truncate), t + 1)[::-1]:
            dU += delta_t @ inputs[step].T
            dV += delta_t @ hidden_states[step].T
            db += delta_t
            delta_t = (V.T @ delta_t) * (1 - hidden_states[step] ** 2)
    return loss, (dU, dV, dW, db, dc)
