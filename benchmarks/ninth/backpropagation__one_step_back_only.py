# exercise: backpropagation
# right: no
# wrong: What is handed to the step before is made of the tag's own part alone, so a loss reaches only one word back and not all of them.
# lines: 29
def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    words, tags  indices (T,), arrays of any integer dtype
    params       (E, U, V, W, b_hidden, b_out)
    returns      loss, the sum over words of -ln p(tag) in nats;
                 grads, in the order and shapes of params
    """
    E, U, V, W, b_hidden, b_out = params
    grads = [np.zeros(p.shape) for p in params]
    states = tagger_states(words, params)
    log_p = log_forward(words, params)
    loss = 0.0
    from_next = np.zeros_like(b_hidden)
    for t in reversed(range(len(words))):
        h = states[t + 1][:, None]
        h_prev = states[t][:, None]
        x = E[words[t]][:, None]
        loss -= log_p[t, tags[t]]
        d_s = np.exp(log_p[t])[:, None]
        d_s[tags[t]] -= 1
        slope = h * (1 - h)
        own = W.T @ d_s * slope
        delta = own + from_next * slope
        from_next = V.T @ own
        grads[0][words[t]] += (U.T @ delta)[:, 0]
        grads[1] += delta @ x.T
        grads[2] += delta @ h_prev.T
        grads[3] += d_s @ h.T
        grads[4] += delta
        grads[5] += d_s
    return loss, tuple(grads)
