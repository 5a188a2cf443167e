# exercise: backpropagation
# right: no
# wrong: every word's gradient is followed back through four earlier steps only, so in longer sentences what comes from further away is missing
# lines: 17
def backpropagation(words, tags, params, bptt_truncate=4):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    s = tagger_states(words, params)
    logp = log_forward(words, params)
    dE, dU, dV, dW, db, dc = [np.zeros_like(p) for p in params]
    delta_o = np.exp(logp)
    delta_o[np.arange(T), tags] -= 1.0
    for t in np.arange(T)[::-1]:
        dW += np.outer(delta_o[t], s[t + 1])
        dc += delta_o[t][:, None]
        delta_t = W.T.dot(delta_o[t]) * s[t + 1] * (1 - s[t + 1])
        for step in np.arange(max(0, t - bptt_truncate), t + 1)[::-1]:
            dV += np.outer(delta_t, s[step])
            dU += np.outer(delta_t, E[words[step]])
            db += delta_t[:, None]
            dE[words[step]] += U.T.dot(delta_t)
            delta_t = V.T.dot(delta_t) * s[step] * (1 - s[step])
    loss = -np.sum(logp[np.arange(T), tags])
    return loss, (dE, dU, dV, dW, db, dc)
