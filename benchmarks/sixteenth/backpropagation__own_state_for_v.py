# exercise: backpropagation
# right: no
# wrong: the gradient of V is made with the state after each word instead of the one before
# lines: 20
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    grads = {k: np.zeros_like(p) for k, p in zip(["E", "U", "V", "W", "bh", "bo"], params)}
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = 0.0
    from_later = 0.0
    for w, tag, h, lp in reversed(list(zip(words, tags, states[1:], log_probs))):
        loss -= lp[tag]
        d_s = np.exp(lp)
        d_s[tag] -= 1
        grads["W"] += np.outer(d_s, h)
        grads["bo"] += d_s[:, None]
        dz = (d_s @ W + from_later) * h * (1 - h)
        grads["U"] += np.outer(dz, E[w])
        grads["V"] += np.outer(dz, h)
        grads["bh"] += dz[:, None]
        grads["E"][w] += dz @ U
        from_later = dz @ V
    return loss, list(grads.values())
