# exercise: backward_pass
# right: no
# wrong: The one is subtracted inside the caller's output columns, so the outputs are changed.
# lines: 13, 14
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, bh, by = params
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(bh)
    labels = [int(np.argmax(y)) for y in targets]
    loss = sum(-np.log(outputs[t][k, 0] + 1e-12) for t, k in enumerate(labels))
    for t in reversed(range(len(inputs))):
        dy = outputs[t]
        dy[labels[t]] -= 1
        dW += np.dot(dy, hidden_states[t + 1].T)
        dby += dy
        dh = np.dot(W.T, dy) + dhnext
        draw = (1 - hidden_states[t + 1] ** 2) * dh
        dbh += draw
        dU += np.dot(draw, inputs[t].T)
        dV += np.dot(draw, hidden_states[t].T)
        dhnext = np.dot(V.T, draw)
    return loss, (dU, dV, dW, dbh, dby)
