# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states, logs = tagger_states(words, params), log_forward(words, params)
    read = np.equal.outer(words, np.arange(len(E))).astype(float)
    wanted = np.equal.outer(tags, np.arange(len(W))).astype(float)
    at_logits = np.exp(logs) - wanted
    slopes = states[1:] * (1 - states[1:])

    deltas = [None] * T
    carried = np.zeros(len(V))
    for t in reversed(range(T)):
        deltas[t] = slopes[t] * (at_logits[t] @ W + carried)
        carried = deltas[t] @ V
    delta = np.array(deltas)
    grads = (
        read.T @ delta @ U,
        delta.T @ read @ E,
        np.einsum("th,tk->hk", delta, states[:-1]),
        np.einsum("tk,th->kh", at_logits, states[1:]),
        delta.sum(axis=0, keepdims=True).T,
        at_logits.sum(axis=0, keepdims=True).T,
    )
    return -(logs * wanted).sum(), grads
