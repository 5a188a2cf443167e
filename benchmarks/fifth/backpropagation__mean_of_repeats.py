# exercise: backpropagation
# right: no
# wrong: A word that stands in the sentence several times gets the mean of its gradients at its row of E, not the sum.
# lines: 22
def backpropagation(words, tags, params):
    E, U, V, W = params[:4]
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    hot = np.arange(len(W)) == np.asarray(tags)[:, None]
    at_scores = np.exp(logs) - hot

    def walk(t, later):
        if t < 0:
            return []
        here = (at_scores[t] @ W + later) * states[t + 1] * (1 - states[t + 1])
        return walk(t - 1, here @ V) + [here]

    at_sums = np.array(walk(len(words) - 1, 0.0))
    at_words = at_sums @ U
    d_E = np.zeros_like(E)
    for w in np.unique(words):
        d_E[w] = at_words[words == w].mean(axis=0)
    grads = [
        d_E,
        at_sums.T @ E[words],
        at_sums.T @ states[:-1],
        at_scores.T @ states[1:],
        at_sums.sum(axis=0, keepdims=True).T,
        at_scores.sum(axis=0, keepdims=True).T,
    ]
    return -logs[hot].sum(), grads
