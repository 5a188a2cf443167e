# exercise: backward_pass
# right: no
# wrong: The loss is divided by the number of steps, and the gradient of the hidden bias keeps the last visited step alone instead of the sum.
# lines: 12, 17
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, bh, bo = params
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    dbh, dbo = np.zeros_like(bh), np.zeros_like(bo)
    dh_next = np.zeros_like(hidden_states[0])
    loss = 0
    for t in range(len(inputs))[::-1]:
        loss += cross_entropy([outputs[t]], targets[t : t + 1]) / len(inputs)
        dy = outputs[t] - targets[t]
        dW += np.dot(dy, hidden_states[t + 1].T)
        dbo += dy
        dh = np.dot(W.T, dy) + dh_next
        dbh = tanh_backward(dh, hidden_states[t + 1])
        dU += np.dot(dbh, inputs[t].T)
        dV += np.dot(dbh, hidden_states[t].T)
        dh_next = np.dot(V.T, dbh)
    return loss, (dU, dV, dW, dbh, dbo)
