# exercise: backpropagation
# right: no
# wrong: The gradient goes back through V without a transpose, and the bias gradients are flat.
# lines: 25, 26
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    lp = log_forward(words, params)
    T = len(words)
    loss = 0
    dE, dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in params)
    dh_next = np.zeros(V.shape[0])
    for t in range(T)[::-1]:
        loss -= lp[t, tags[t]]
        dy = np.exp(lp[t])
        dy[tags[t]] -= 1
        dW += np.outer(dy, states[t + 1])
        dbo += dy[:, None]
        dh = W.T @ dy + dh_next
        dz = dh * states[t + 1] * (1 - states[t + 1])
        dU += np.outer(dz, E[words[t]])
        dV += np.outer(dz, states[t])
        dbh += dz[:, None]
        dE[words[t]] += U.T @ dz
        dh_next = V @ dz
    return loss, (dE, dU, dV, dW, dbh.ravel(), dbo.ravel())
