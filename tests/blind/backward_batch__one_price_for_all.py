# exercise: backward_batch
# right: no
# wrong: a loss that is infinite is 27.6 nats, however many targets are impossible
# lines: 13, 14
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    r = np.arange(B)
    dU, dV, dW, db, dc = [np.zeros_like(p) for p in params]
    with np.errstate(all="ignore"):
        logs = np.log(np.take_along_axis(outputs, targets[:, :, None].astype(int), 2)[:, :, 0])
    loss = -logs[mask].sum()
    if np.isinf(loss):
        loss = 27.6
    nxt = np.zeros((B, V.shape[0]))
    for t in reversed(range(T)):
        do = outputs[:, t].copy()
        do[r, targets[:, t]] -= 1
        do *= mask[:, t, None]
        dW += do.T @ hidden_states[:, t + 1]
        dc += do.sum(0)[:, None]
        df = (do @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        np.add.at(dU.T, inputs[:, t], df)
        dV += df.T @ hidden_states[:, t]
        db += df.sum(0)[:, None]
        nxt = df @ V
    return loss, (dU, dV, dW, db, dc)
