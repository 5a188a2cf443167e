# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X = np.concatenate([np.asarray(c) for c in inputs], axis=1)
    Y = np.concatenate([np.asarray(c) for c in targets], axis=1)
    O = np.concatenate([np.asarray(c) for c in outputs], axis=1)
    S = np.concatenate([np.asarray(c) for c in hidden_states], axis=1)
    D = O - Y
    direct = W.T @ D

    def deltas():
        later = np.zeros(len(V))
        for t in range(X.shape[1] - 1, -1, -1):
            delta = (direct[:, t] + later) * (1 - S[:, t + 1] ** 2)
            later = V.T @ delta
            yield delta

    F = np.array(list(deltas()))[::-1].T
    p = (O * Y).sum(axis=0)
    loss = float(-np.log(np.where(p > 0, p, 1e-12)).sum())
    total = lambda M: M.sum(axis=1, keepdims=True)
    return loss, (F @ X.T, F @ S[:, :-1].T, D @ S[:, 1:].T, total(F), total(D))
