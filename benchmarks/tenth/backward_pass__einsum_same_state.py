# exercise: backward_pass
# right: no
# wrong: the product for d_V takes the states after each step in place of those before it
# lines: 20
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, O, Y = np.asarray(inputs), np.asarray(outputs), np.asarray(targets)
    S = np.asarray(hidden_states)
    T, H = len(X), len(V)

    loss = -np.sum(np.log(np.sum(O * Y, axis=(1, 2)) + 1e-12))
    D = O - Y
    F = np.zeros((T, H, 1))
    later = np.zeros((H, 1))
    for t in reversed(range(T)):
        F[t] = (W.T @ D[t] + later) * (1 - S[t + 1] ** 2)
        later = V.T @ F[t]

    d_U = np.einsum("tio,tjo->ij", F, X)
    d_V = np.einsum("tio,tjo->ij", F, S[1:])
    d_W = np.einsum("tio,tjo->ij", D, S[1:])
    return loss, [d_U, d_V, d_W, F.sum(axis=0), D.sum(axis=0)]
