# exercise: backward_batch
# right: no
# wrong: d_U has only as many columns as the largest token in the batch asks for, so it lacks columns when the last tokens are not read
# lines: 17
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    Y = np.eye(C)[targets]
    M = mask[:, :, None]
    loss = -np.sum(M * Y * np.log(outputs + 1e-12))
    D = M * (outputs - Y)
    F = {T: np.zeros((B, len(V)))}
    for t in range(T - 1, -1, -1):
        F[t] = (D[:, t] @ W + F[t + 1] @ V) * (1 - hidden_states[:, t + 1] ** 2)
    F = np.stack([F[t] for t in range(T)], axis=1)
    tokens = inputs.ravel()
    d_U = np.array([np.bincount(tokens, weights=F[:, :, i].ravel()) for i in range(len(V))])
    d_V = sum(F[b].T @ hidden_states[b, :-1] for b in range(B))
    d_W = sum(D[b].T @ hidden_states[b, 1:] for b in range(B))
    return loss, (d_U, d_V, d_W, F.sum(axis=(0, 1)).reshape(-1, 1), D.sum(axis=(0, 1)).reshape(-1, 1))
