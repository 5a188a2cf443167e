# exercise: backpropagation
# right: no
# wrong: Clips every entry of the gradients to ±5 before they are returned, so larger entries are wrong.
# lines: 25
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    hs = tagger_states(words, params)
    ys = log_forward(words, params)
    loss = -ys[range(len(words)), tags].sum()
    dhnext = np.zeros(len(V))
    for t in reversed(range(len(words))):
        dy = np.exp(ys[t])
        dy[tags[t]] -= 1
        grads[3] += np.outer(dy, hs[t + 1])
        grads[5] += dy[:, None]
        dh = W.T @ dy + dhnext
        dhraw = hs[t + 1] * (1 - hs[t + 1]) * dh
        grads[4] += dhraw[:, None]
        grads[1] += np.outer(dhraw, E[words[t]])
        grads[2] += np.outer(dhraw, hs[t])
        grads[0][words[t]] += U.T @ dhraw
        dhnext = V.T @ dhraw
    for dparam in grads:
        np.clip(dparam, -5, 5, out=dparam)
    return loss, tuple(grads)
