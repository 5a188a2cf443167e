# exercise: backward_batch
# right: no
# wrong: the gradients are arrays that every call fills again
# lines: 12, 13, 14
_kept = {}
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    r = np.arange(B)
    key = tuple(p.shape for p in params)
    if key not in _kept:
        _kept[key] = [np.zeros_like(p) for p in params]
    dU, dV, dW, db, dc = _kept[key]
    for g in _kept[key]:
        g.fill(0)
    loss = 0.0
    nxt = np.zeros((B, V.shape[0]))
    for t in reversed(range(T)):
        m = mask[:, t].astype(float)
        p = outputs[r, t, targets[:, t]]
        loss -= np.sum(np.where(mask[:, t], np.log(p + 1e-12), 0))
        do = outputs[:, t].copy()
        do[r, targets[:, t]] -= 1
        do *= m[:, None]
        dW += do.T @ hidden_states[:, t + 1]
        dc += do.sum(0)[:, None]
        df = (do @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        np.add.at(dU.T, inputs[:, t], df)
        dV += df.T @ hidden_states[:, t]
        db += df.sum(0)[:, None]
        nxt = df @ V
    return loss, (dU, dV, dW, db, dc)
