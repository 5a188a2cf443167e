# exercise: backpropagation
# right: yes
# needs: tagger_states, log_forward
def backpropagation(words, tags, params):
    """d_E column by column with bincount, which adds up what has the same index."""
    E, U, V, W, b_hidden, b_out = params
    S, L = tagger_states(words, params), log_forward(words, params)
    right = (np.arange(len(words)), tags)
    loss = float(np.negative(L[right]).sum())
    D = np.exp(L)
    D[right] -= 1.0
    up, gate = D @ W, S[1:] * (1 - S[1:])
    deltas = []
    for u, g in zip(up[::-1], gate[::-1]):
        deltas.append((u + (deltas[-1] @ V if deltas else 0)) * g)
    delta = np.array(deltas[::-1])
    d_x = delta @ U
    d_E = np.stack([np.bincount(words.astype(int), weights=c, minlength=len(E)) for c in d_x.T], axis=1)
    return loss, (d_E, delta.T @ E[words], delta.T @ S[:-1], D.T @ S[1:], delta.T.sum(1, keepdims=True), D.T.sum(1, keepdims=True))
