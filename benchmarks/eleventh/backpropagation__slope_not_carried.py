# exercise: backpropagation
# right: no
# wrong: what goes back to the step before is the gradient at the state without the sigmoid's slope
# lines: 23
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    h = tagger_states(words, params)
    lp = log_forward(words, params)
    loss = -sum(lp[t, tags[t]] for t in range(T))
    ds = np.exp(lp)
    ds[range(T), tags] -= 1.0
    dE, dU, dV = np.zeros_like(E), np.zeros_like(U), np.zeros_like(V)
    dbh = np.zeros_like(b_hidden)
    back = np.zeros(V.shape[0])
    for t in reversed(range(T)):
        dh = W.T @ ds[t] + back
        dz = dh * h[t + 1] * (1 - h[t + 1])
        dU += np.outer(dz, E[words[t]])
        dV += np.outer(dz, h[t])
        dbh[:, 0] += dz
        dE[words[t]] += U.T @ dz
        back = V.T @ dh
    return loss, (dE, dU, dV, ds.T @ h[1:], dbh, ds.sum(0)[:, None])
