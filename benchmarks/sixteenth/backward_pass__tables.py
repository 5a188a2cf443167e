# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, O, S, Y = (np.asarray(a)[:, :, 0] for a in (inputs, outputs, hidden_states, targets))
    D = O - Y
    F = np.zeros((len(X) + 1, S.shape[1]))
    for t in reversed(range(len(X))):
        F[t] = (D[t] @ W + F[t + 1] @ V) * (1 - S[t + 1] ** 2)
    F = F[:-1]
    loss = -np.log(np.maximum((O * Y).sum(axis=1), 1e-12)).sum()
    columns = F.sum(axis=0)[:, None], D.sum(axis=0)[:, None]
    return loss, (F.T @ X, F.T @ S[:-1], D.T @ S[1:], *columns)
