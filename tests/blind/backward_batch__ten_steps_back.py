# exercise: backward_batch
# right: no
# wrong: each loss goes back ten steps and no further
# lines: 21
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    r = np.arange(B)
    dU, dV, dW, db, dc = [np.zeros_like(p) for p in params]
    loss = 0.0
    for t in range(T):
        m = mask[:, t].astype(float)
        p = outputs[r, t, targets[:, t]]
        loss -= np.sum(np.where(mask[:, t], np.log(p + 1e-12), 0))
        do = outputs[:, t].copy()
        do[r, targets[:, t]] -= 1
        do *= m[:, None]
        dW += do.T @ hidden_states[:, t + 1]
        dc += do.sum(0)[:, None]
        dh = do @ W
        for s in range(t, max(-1, t - 10), -1):
            df = dh * (1 - hidden_states[:, s + 1] ** 2)
            np.add.at(dU.T, inputs[:, s], df)
            dV += df.T @ hidden_states[:, s]
            db += df.sum(0)[:, None]
            dh = df @ V
    return loss, (dU, dV, dW, db, dc)
