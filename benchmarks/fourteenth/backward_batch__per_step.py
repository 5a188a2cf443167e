# exercise: backward_batch
# right: no
# wrong: within one step += keeps a single gradient for a token that several sequences read there
# lines: 24
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows = np.arange(B)
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    db, dc = np.zeros_like(b_hidden), np.zeros_like(b_out)
    loss = 0.0
    dh_next = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        p = outputs[:, t].copy()
        loss -= np.sum(np.log(p[rows, targets[:, t]] + 1e-12) * mask[:, t])
        p[rows, targets[:, t]] -= 1
        dz = p * mask[:, t, None]
        dh = dz @ W + dh_next
        df = dh * (1 - hidden_states[:, t + 1] ** 2)
        dW += dz.T @ hidden_states[:, t + 1]
        dc += dz.sum(0)[:, None]
        dV += df.T @ hidden_states[:, t]
        db += df.sum(0)[:, None]
        dU[:, inputs[:, t]] += df.T
        dh_next = df @ V
    return loss, (dU, dV, dW, db, dc)
