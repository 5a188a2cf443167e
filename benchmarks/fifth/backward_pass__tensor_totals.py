# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X = np.asarray(inputs, dtype=float)[:, :, 0]
    O = np.asarray(outputs, dtype=float)[:, :, 0]
    S = np.asarray(hidden_states, dtype=float)[:, :, 0]
    Y = np.asarray(targets, dtype=float)[:, :, 0]
    D = O - Y
    up = D @ W
    slope = 1 - S[1:] ** 2
    G = np.zeros_like(up)
    G[-1] = up[-1] * slope[-1]
    for t in range(len(X) - 2, -1, -1):
        G[t] = (up[t] + G[t + 1] @ V) * slope[t]
    p = (O * Y).sum(axis=1)
    loss = -np.log(np.maximum(p, 1e-12)).sum()
    grads = G.T @ X, G.T @ S[:-1], D.T @ S[1:], G.sum(0)[:, None], D.sum(0)[:, None]
    return loss, grads
