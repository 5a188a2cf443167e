# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters."""
    E, U, V, W, b_hidden, b_out = params
    H = tagger_states(words, params)
    before, after = H[:-1], H[1:]
    log_probs = log_forward(words, params)
    one_hot = np.arange(len(W)) == np.asarray(tags)[:, None]
    at_scores = np.exp(log_probs) - one_hot

    def deltas():
        carried = np.zeros(len(V))
        for h, s in zip(after[::-1], at_scores[::-1]):
            delta = (s @ W + carried) * (h - h * h)
            carried = delta @ V
            yield delta

    D = np.array(list(deltas()))[::-1]
    read = (np.asarray(words)[:, None] == np.arange(len(E))).astype(float)
    grads = (
        read.T @ (D @ U),
        np.einsum("th,td->hd", D, E[words]),
        np.einsum("tg,th->gh", D, before),
        np.einsum("tk,th->kh", at_scores, after),
        D.sum(axis=0, keepdims=True).T,
        at_scores.sum(axis=0, keepdims=True).T,
    )
    return -log_probs[one_hot].sum(), grads
