# exercise: backpropagation
# right: no
# wrong: clips every gradient to -5 to 5 at the end, so larger ones are wrong
# lines: 26
def backpropagation(words, tags, params):
    E, U, V, W, bh, by = params
    hs, logp = tagger_states(words, params), log_forward(words, params)
    loss = 0.0
    dE, dU, dV, dW, dbh, dby = [np.zeros_like(p) for p in params]
    dhnext = np.zeros((V.shape[0], 1))
    for t in reversed(range(len(words))):
        loss += -logp[t, tags[t]]
        dy = np.exp(logp[t])[:, None]
        dy[tags[t]] -= 1
        h, hprev, x = hs[t + 1][:, None], hs[t][:, None], E[words[t]][:, None]
        dW += dy @ h.T
        dby += dy
        dh = W.T @ dy + dhnext
        draw = h * (1 - h) * dh
        dbh += draw
        dU += draw @ x.T
        dV += draw @ hprev.T
        dE[words[t]] += (U.T @ draw)[:, 0]
        dhnext = V.T @ draw
    for dparam in [dE, dU, dV, dW, dbh, dby]:
        np.clip(dparam, -5, 5, out=dparam)
    return loss, (dE, dU, dV, dW, dbh, dby)
