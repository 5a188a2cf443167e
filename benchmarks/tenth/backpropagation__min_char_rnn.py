# exercise: backpropagation
# right: no
# wrong: all gradients are clipped to ±5, so larger ones are wrong
# lines: 26
def backpropagation(words, tags, params):
    E, U, V, W, bh, bo = params
    hs = tagger_states(words, params)
    lps = log_forward(words, params)
    loss = 0
    dE, dU, dV, dW, dbh, dbo = [np.zeros_like(p) for p in params]
    dhnext = np.zeros_like(bh[:, 0])
    for t in reversed(range(len(words))):
        loss += -lps[t][tags[t]]
        dy = np.exp(lps[t])
        dy[tags[t]] -= 1
        dW += np.outer(dy, hs[t + 1])
        dbo += dy[:, None]
        dh = W.T @ dy + dhnext
        draw = hs[t + 1] * (1 - hs[t + 1]) * dh
        dbh += draw[:, None]
        dU += np.outer(draw, E[words[t]])
        dV += np.outer(draw, hs[t])
        dE[words[t]] += U.T @ draw
        dhnext = V.T @ draw
    for dparam in [dE, dU, dV, dW, dbh, dbo]:
        np.clip(dparam, -5, 5, out=dparam)
    return loss, (dE, dU, dV, dW, dbh, dbo)
