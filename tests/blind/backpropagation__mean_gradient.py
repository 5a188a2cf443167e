# exercise: backpropagation
# right: no
# wrong: the gradient at the scores is divided by the number of words, while the loss is a sum
# lines: 13
# name: gradient-mean-over-words
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_p = tagger_states(words, params), log_forward(words, params)
    T = len(words)
    loss = -sum(log_p[t, tags[t]] for t in range(T))
    d_s = np.exp(log_p)
    d_s[range(T), tags] -= 1
    d_s /= T
    grads = [np.zeros_like(p) for p in params]
    later = np.zeros(len(V))
    for t in range(T - 1, -1, -1):
        h = states[t + 1]
        d_a = (W.T @ d_s[t] + later) * h * (1 - h)
        later = V.T @ d_a
        parts = U.T @ d_a, np.outer(d_a, E[words[t]]), np.outer(d_a, states[t])
        grads[0][words[t]] += parts[0]
        grads[1] += parts[1]
        grads[2] += parts[2]
        grads[3] += np.outer(d_s[t], h)
        grads[4] += d_a[:, None]
        grads[5] += d_s[t][:, None]
    return loss, grads
