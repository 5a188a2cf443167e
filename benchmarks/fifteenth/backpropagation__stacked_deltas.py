# exercise: backpropagation
# right: no
# wrong: the gradients at the word vectors are added with += and a list of indices, so a word that stands twice keeps only one of them
# lines: 19
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S = tagger_states(words, params)
    logp = log_forward(words, params)
    dS = np.exp(logp)
    dS[np.arange(len(tags)), tags] -= 1
    deltas = collections.deque()
    back = np.zeros(len(V))
    for g, h in zip(dS[::-1], S[:0:-1]):
        d = (W.T @ g + back) * h * (1 - h)
        back = V.T @ d
        deltas.appendleft(d)
    D = np.array(deltas)
    dE = np.zeros_like(E)
    dE[words] += D @ U
    loss = -logp[np.arange(len(tags)), tags].sum()
    return loss, [dE, D.T @ E[words], D.T @ S[:-1], dS.T @ S[1:], D.sum(0)[:, None], dS.sum(0)[:, None]]
