# exercise: backward_pass
# right: no
# wrong: At the first step the state before is taken to be zero whatever hidden_states[0] holds, and the loss is counted in bits.
# lines: 13, 15
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    steps = len(inputs)
    loss = 0
    dU = dV = dW = db = dc = 0
    delta = np.zeros_like(b_hidden)
    for k in range(1, steps + 1):
        i = steps - k
        loss += -np.log2(np.vdot(outputs[i], targets[i]) + 1e-12)
        s = hidden_states[i + 1]
        s_before = hidden_states[i] if i > 0 else np.zeros_like(s)
        e = outputs[i] - targets[i]
        f = (1 - s * s) * (W.T @ e + delta)
        dU, dV, dW = dU + f @ inputs[i].T, dV + f @ s_before.T, dW + e @ s.T
        db, dc = db + f, dc + e
        delta = V.T @ f
    return loss, (dU, dV, dW, db, dc)
