# exercise: backpropagation
# right: no
# wrong: [:, tags] takes the columns of all tags for every word instead of one entry for each word, both in the loss and where 1 is subtracted.
# name: every-row-less-one, every-tag-charged-at-every-word
# lines: 11, 13
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    H = V.shape[0]
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -log_probs[:, tags].sum()
    d_logits = np.exp(log_probs)
    d_logits[:, tags] -= 1

    d_E, d_U, d_V = np.zeros_like(E), np.zeros_like(U), np.zeros_like(V)
    d_b = np.zeros_like(b_hidden)
    d_h = np.zeros(H)
    for t in range(len(words))[::-1]:
        d_h = d_h + d_logits[t] @ W
        d_z = d_h * states[t + 1] * (1 - states[t + 1])
        d_E[words[t]] += d_z @ U
        d_U += np.outer(d_z, E[words[t]])
        d_V += np.outer(d_z, states[t])
        d_b[:, 0] += d_z
        d_h = d_z @ V
    d_W = d_logits.T @ states[1:]
    d_b_out = d_logits.sum(axis=0).reshape(-1, 1)
    return loss, (d_E, d_U, d_V, d_W, d_b, d_b_out)
