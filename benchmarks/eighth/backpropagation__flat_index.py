# exercise: backpropagation
# right: no
# wrong: places in the flattened d_E are computed in the words' own integer type, which overflows for small ones such as uint8
# lines: 18
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T, (C, D), H = len(words), E.shape, len(V)
    h, logp = tagger_states(words, params), log_forward(words, params)
    steps = np.arange(T)
    loss = -logp[steps, tags].sum()
    d_logits = np.exp(logp)
    d_logits[steps, tags] -= 1
    slope = h[1:] * (1 - h[1:])
    delta = np.zeros((T + 1, H))
    for t in steps[::-1]:
        delta[t] = (W.T @ d_logits[t] + V.T @ delta[t + 1]) * slope[t]
    delta = delta[:T]
    flat = words[:, None] * D + np.arange(D)
    d_E = np.bincount(flat.ravel(), (delta @ U).ravel(), minlength=C * D).reshape(C, D)
    return loss, (d_E, delta.T @ E[words], delta.T @ h[:T], d_logits.T @ h[1:],
                  delta.sum(0).reshape(H, 1), d_logits.sum(0).reshape(-1, 1))
