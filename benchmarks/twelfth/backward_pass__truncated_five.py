# exercise: backward_pass
# right: no
# wrong: Cuts the carry after every fourth step, as truncated back-propagation does; the loss also has no guard against probability 0.
# lines: 13, 15
def backward_pass(inputs, outputs, hidden_states, targets, params, k=4):
    U, V, W, b_hidden, b_out = params
    dU, dV, dW = (np.zeros_like(m) for m in (U, V, W))
    dbh, dbo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    dh_next = np.zeros_like(b_hidden)
    loss = 0.0

    for n, t in enumerate(reversed(range(len(inputs)))):
        loss -= np.log(np.sum(outputs[t] * targets[t]))
        if n % k == 0:
            dh_next = np.zeros_like(b_hidden)
        do = outputs[t] - targets[t]
        df = (1 - hidden_states[t + 1] ** 2) * (W.T @ do + dh_next)
        dW += do @ hidden_states[t + 1].T
        dU += df @ inputs[t].T
        dV += df @ hidden_states[t].T
        dbh += df
        dbo += do
        dh_next = V.T @ df
    return loss, (dU, dV, dW, dbh, dbo)
