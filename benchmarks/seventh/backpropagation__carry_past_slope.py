# exercise: backpropagation
# right: no
# wrong: what comes from the next step is added behind the slope instead of before it
# lines: 21
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    d_E, d_U, d_V, d_W, d_bh, d_bo = grads
    S = tagger_states(words, params)
    L = log_forward(words, params)
    carry = np.zeros_like(b_hidden)
    loss = 0.0
    for t in range(len(words) - 1, -1, -1):
        loss -= L[t, tags[t]]
        err = np.exp(L[t])[:, None]
        err[tags[t]] -= 1
        h, h_prev = S[t + 1][:, None], S[t][:, None]
        x = E[words[t]][:, None]
        d_W += err @ h.T
        d_bo += err
        delta = h * (1 - h) * (W.T @ err) + carry
        d_bh += delta
        d_U += delta @ x.T
        d_V += delta @ h_prev.T
        d_E[words[t]] += (U.T @ delta)[:, 0]
        carry = V.T @ delta
    return loss, tuple(grads)
