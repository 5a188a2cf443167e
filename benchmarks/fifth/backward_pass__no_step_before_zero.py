# exercise: backward_pass
# right: no
# wrong: At the first step nothing is added to the gradient of V, although the state before the first input need not be zero.
# lines: 17
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    dU, dV, dW, db, dc = (np.zeros_like(p) for p in params)
    loss, dh_next = 0.0, 0.0
    t = len(inputs)
    while t > 0:
        t -= 1
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        do = outputs[t] - targets[t]
        dh = W.T @ do + dh_next
        df = dh * (1 - hidden_states[t + 1] ** 2)
        dU += df @ inputs[t].T
        if t > 0:
            dV += df @ hidden_states[t].T
        dW += do @ hidden_states[t + 1].T
        db += df
        dc += do
        dh_next = V.T @ df
    return loss, (dU, dV, dW, db, dc)
