# exercise: backpropagation
# right: no
# wrong: words whose likeliest tag is right send no gradient back, although their loss is not zero
# lines: 12, 15
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T, steps = len(words), np.arange(len(words))
    states = tagger_states(words, params)
    log_p = log_forward(words, params)
    loss = -log_p[steps, tags].sum()

    wrong = log_p.argmax(axis=1) != tags
    d_logits = np.exp(log_p)
    d_logits[steps, tags] -= 1
    d_logits = d_logits * wrong[:, None]

    d_z, carry = np.zeros((T, len(V))), np.zeros(len(V))
    for t in steps[::-1]:
        d_z[t] = (d_logits[t] @ W + carry) * states[t + 1] * (1 - states[t + 1])
        carry = d_z[t] @ V
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_z @ U)
    return loss, (
        d_E,
        d_z.T @ E[words],
        d_z.T @ states[:-1],
        d_logits.T @ states[1:],
        d_z.sum(0)[:, None],
        d_logits.sum(0)[:, None],
    )
