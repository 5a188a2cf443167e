# exercise: backpropagation
# right: no
# wrong: The gradients are those of the mean over the words, while the loss is the sum.
# lines: 14
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    n = np.arange(len(words))
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -log_probs[n, tags].sum()

    d_logits = np.exp(log_probs)
    d_logits[n, tags] -= 1
    d_logits /= len(words)

    grads = [np.zeros(p.shape) for p in params]
    d_E, d_U, d_V, d_W, d_bh, d_bo = grads
    d_next = np.zeros_like(b_hidden)
    for t in n[::-1]:
        h, prev = states[t + 1][:, None], states[t][:, None]
        dy = d_logits[t][:, None]
        d_W += dy @ h.T
        d_bo += dy
        dz = (W.T @ dy + d_next) * h * (1 - h)
        d_bh += dz
        d_U += dz @ E[words[t]][None]
        d_V += dz @ prev.T
        d_E[words[t]] += (U.T @ dz)[:, 0]
        d_next = V.T @ dz
    return loss, grads
