# exercise: backpropagation
# right: no
# wrong: The slope function expects the sum before the sigmoid but is given the state, so the sigmoid is applied twice.
# lines: 24
def d_sigmoid(z):
    s = sigmoid(z)
    return s * (1 - s)


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    dE, dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in params)
    hs = tagger_states(words, params)
    log_p = log_forward(words, params)
    loss = 0.0
    dh_next = np.zeros(b_hidden.shape)
    for t in reversed(range(len(words))):
        loss -= log_p[t, tags[t]]
        dy = np.exp(log_p[t])[:, None]
        dy[tags[t], 0] -= 1
        h, h_prev = hs[t + 1][:, None], hs[t][:, None]
        dW += dy @ h.T
        dbo += dy
        dz = (W.T @ dy + dh_next) * d_sigmoid(h)
        dU += dz @ E[words[t]][None, :]
        dV += dz @ h_prev.T
        dbh += dz
        dE[words[t]] += (U.T @ dz)[:, 0]
        dh_next = V.T @ dz
    return loss, (dE, dU, dV, dW, dbh, dbo)
