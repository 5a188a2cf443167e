# exercise: backward_batch
# right: no
# wrong: padded targets are marked with -100, which an unsigned integer type cannot hold
# lines: 8
def backward_batch(inputs, outputs, hidden_states, targets, mask, params, ignore_index=-100):
    U, V, W, b_hidden, b_out = params
    labels = targets.copy()
    labels[~mask] = ignore_index
    rows, cols = np.nonzero(labels != ignore_index)
    picked = labels[rows, cols]

    loss = -np.sum(np.log(np.maximum(outputs[rows, cols, picked], 1e-12)))
    delta = np.zeros_like(outputs)
    delta[rows, cols] = outputs[rows, cols]
    delta[rows, cols, picked] -= 1

    B, T = inputs.shape
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    dbh, dbo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    dh_next = np.zeros((B, V.shape[0]))
    for t in range(T - 1, -1, -1):
        h, h_prev = hidden_states[:, t + 1], hidden_states[:, t]
        dW += delta[:, t].T @ h
        dbo += delta[:, t].sum(axis=0, keepdims=True).T
        draw = (delta[:, t] @ W + dh_next) * (1 - h**2)
        np.add.at(dU.T, inputs[:, t], draw)
        dV += draw.T @ h_prev
        dbh += draw.sum(axis=0, keepdims=True).T
        dh_next = draw @ V
    return loss, (dU, dV, dW, dbh, dbo)
