# exercise: backpropagation
# right: no
# wrong: d_E[words] += keeps only one of the gradients of a word that comes again
# lines: 22
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -log_probs[np.arange(T), tags].sum()

    d_logits = np.exp(log_probs)
    d_logits[np.arange(T), tags] -= 1
    deltas = np.zeros((T, len(V)))
    d_next = np.zeros(len(V))
    for t in reversed(range(T)):
        d_h = W.T @ d_logits[t] + d_next
        deltas[t] = d_h * states[t + 1] * (1 - states[t + 1])
        d_next = V.T @ deltas[t]

    d_E = np.zeros_like(E)
    d_E[words] += deltas @ U
    d_U = deltas.T @ E[words]
    d_V = deltas.T @ states[:-1]
    d_W = d_logits.T @ states[1:]
    d_b_hidden = deltas.sum(axis=0)[:, None]
    d_b_out = d_logits.sum(axis=0)[:, None]
    return loss, (d_E, d_U, d_V, d_W, d_b_hidden, d_b_out)
