# exercise: backward_batch
# right: no
# wrong: the slope of tanh is taken from the state before the step
# lines: 19
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    loss = 0.0
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in params]
    nxt = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        d = outputs[:, t].copy()
        p = d[np.arange(B), targets[:, t]]
        loss += -np.log(np.maximum(p[mask[:, t]], 1e-12)).sum()
        d[np.arange(B), targets[:, t]] -= 1
        d[~mask[:, t]] = 0
        d_W += d.T @ hidden_states[:, t + 1]
        d_bo += d.sum(0)[:, None]
        a = (d @ W + nxt) * (1 - hidden_states[:, t] ** 2)
        d_V += a.T @ hidden_states[:, t]
        d_bh += a.sum(0)[:, None]
        np.add.at(d_U.T, inputs[:, t], a)
        nxt = a @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
