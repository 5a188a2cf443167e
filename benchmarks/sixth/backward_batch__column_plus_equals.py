# exercise: backward_batch
# right: no
# wrong: d_U adds with += at indices that repeat within one time step, so of several sequences that read the same token only one counts
# lines: 25
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows = np.arange(B)
    dU, dV, dW = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    dbh, dbo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    carry = np.zeros((B, len(V)))
    loss = 0.0
    for t in range(T - 1, -1, -1):
        m = mask[:, t].astype(float)
        loss -= (m * np.log(outputs[rows, t, targets[:, t]] + 1e-12)).sum()
        d = outputs[:, t].copy()
        d[rows, targets[:, t]] -= 1
        d *= m[:, None]
        h = hidden_states[:, t + 1]
        f = (d @ W + carry) * (1 - h * h)
        dW += d.T @ h
        dbo += d.sum(axis=0)[:, None]
        dV += f.T @ hidden_states[:, t]
        dbh += f.sum(axis=0)[:, None]
        dU[:, inputs[:, t]] += f.T
        carry = f @ V
    return loss, (dU, dV, dW, dbh, dbo)
