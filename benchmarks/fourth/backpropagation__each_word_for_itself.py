# exercise: backpropagation
# right: no
# wrong: thinks that a state answers for its own tag alone: nothing comes back through V from later words
# lines: 14
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -log_probs[np.arange(T), tags].sum()
    d_logits = np.exp(log_probs)
    d_logits[np.arange(T), tags] -= 1
    h_before, h = states[:-1], states[1:]
    d_h = d_logits @ W
    d_z = d_h * h * (1 - h)
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_z @ U)
    return loss, (
        d_E,
        d_z.T @ E[words],
        d_z.T @ h_before,
        d_logits.T @ h,
        d_z.sum(axis=0)[:, None],
        d_logits.sum(axis=0)[:, None],
    )
