# exercise: backward_pass
# right: no
# wrong: the carry for rows must be d_f @ V; here it is multiplied by V transposed
# lines: 13

def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, O, S, Y = [np.array(a).squeeze(-1) for a in (inputs, outputs, hidden_states, targets)]
    D_O = O - Y
    D_F = D_O @ W
    for t in range(len(X) - 1, -1, -1):
        if t + 1 < len(X):
            D_F[t] += D_F[t + 1] @ V.T
        D_F[t] *= 1 - S[t + 1] ** 2
    loss = -np.sum(Y * np.log(O + 1e-12))
    d_U = np.einsum("th,tc->hc", D_F, X)
    d_V = np.einsum("ti,tj->ij", D_F, S[:-1])
    d_W = np.einsum("tc,th->ch", D_O, S[1:])
    return loss, (d_U, d_V, d_W, D_F.sum(0).reshape(-1, 1), D_O.sum(0).reshape(-1, 1))
