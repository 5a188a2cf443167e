# exercise: backward_batch
# right: no
# wrong: adds step by step with +=, so two rows that read the same token at one step lose one
# lines: 19
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows = np.arange(B)
    loss, nxt = 0.0, np.zeros((B, len(V)))
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in params)
    for t in reversed(range(T)):
        d = outputs[:, t].copy()
        loss -= np.log(np.maximum(d[rows, targets[:, t]], 1e-12))[mask[:, t]].sum()
        d[rows, targets[:, t]] -= 1
        d *= mask[:, t, None]
        d_W += d.T @ hidden_states[:, t + 1]
        d_bo += d.sum(axis=0)[:, None]
        a = (d @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        d_U[:, inputs[:, t]] += a.T
        d_V += a.T @ hidden_states[:, t]
        d_bh += a.sum(axis=0)[:, None]
        nxt = a @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
