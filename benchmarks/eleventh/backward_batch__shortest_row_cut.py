# exercise: backward_batch
# right: no
# wrong: cuts all sequences at the length of the shortest, so longer ones lose their ends
# lines: 7
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    T = int(mask.sum(axis=1).min())
    B = inputs.shape[0]
    onehot = np.eye(U.shape[1])
    p, hs = outputs[:, :T], hidden_states[:, : T + 1]
    y = onehot[targets[:, :T]]
    loss = -(y * np.log(p + 1e-12)).sum()
    err = p - y
    dfs = np.zeros((B, T, len(V)))
    dh = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        dfs[:, t] = (err[:, t] @ W + dh) * (1 - hs[:, t + 1] ** 2)
        dh = dfs[:, t] @ V
    axes = ([0, 1], [0, 1])
    d_U = np.tensordot(dfs, onehot[inputs[:, :T]], axes)
    d_V = np.tensordot(dfs, hs[:, :-1], axes)
    d_W = np.tensordot(err, hs[:, 1:], axes)
    return loss, (d_U, d_V, d_W, dfs.sum((0, 1))[:, None], err.sum((0, 1))[:, None])
