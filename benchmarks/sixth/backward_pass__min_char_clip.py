# exercise: backward_pass
# right: no
# wrong: the summed gradients are clipped entry by entry to the range from -5 to 5
# lines: 24
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    dbh, dby = np.zeros_like(b_hidden), np.zeros_like(b_out)
    dhnext = np.zeros_like(hidden_states[0])
    loss = 0
    for t in reversed(range(len(inputs))):
        loss += -np.log(outputs[t][np.argmax(targets[t]), 0] + 1e-12)
        dy = np.copy(outputs[t])
        dy[np.argmax(targets[t])] -= 1
        dW += np.dot(dy, hidden_states[t + 1].T)
        dby += dy
        dh = np.dot(W.T, dy) + dhnext
        dhraw = (1 - hidden_states[t + 1] * hidden_states[t + 1]) * dh
        dbh += dhraw
        dU += np.dot(dhraw, inputs[t].T)
        dV += np.dot(dhraw, hidden_states[t].T)
        dhnext = np.dot(V.T, dhraw)
    for dparam in [dU, dV, dW, dbh, dby]:
        np.clip(dparam, -5, 5, out=dparam)
    return loss, (dU, dV, dW, dbh, dby)
