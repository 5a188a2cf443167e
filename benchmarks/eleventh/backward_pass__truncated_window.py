# exercise: backward_pass
# right: no
# wrong: back-propagates each loss only four steps into the past, as in truncated training, and reports the loss in bits
# lines: 6, 12, 16
def backward_pass(inputs, outputs, hidden_states, targets, params):
    WINDOW = 4
    U, V, W, b_hidden, b_out = params
    dU, dV, dW, db, dc = [np.zeros_like(p) for p in params]
    loss = 0
    for t in range(len(inputs)):
        err = outputs[t] - targets[t]
        loss += -np.log2(outputs[t][targets[t] == 1].sum() + 1e-12)
        dW += err @ hidden_states[t + 1].T
        dc += err
        g = W.T @ err
        for s in range(t, max(-1, t - WINDOW), -1):
            g = g * (1 - hidden_states[s + 1] ** 2)
            dU += g @ inputs[s].T
            dV += g @ hidden_states[s].T
            db += g
            g = V.T @ g
    return loss, (dU, dV, dW, db, dc)
