# exercise: backpropagation
# right: yes
# needs: tagger_states, log_forward
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_p = tagger_states(words, params), log_forward(words, params)
    grads = tuple(np.zeros_like(p) for p in params)
    d_E, d_U, d_V, d_W, d_b, d_c = grads
    loss, later = 0.0, np.zeros(len(V))
    for t in range(len(words) - 1, -1, -1):
        loss -= log_p[t, tags[t]]
        d_s = np.exp(log_p[t])
        d_s[tags[t]] -= 1
        h = states[t + 1]
        delta = (W.T @ d_s + later) * h * (1 - h)
        d_W += np.outer(d_s, h)
        d_c[:, 0] += d_s
        d_U += np.outer(delta, E[words[t]])
        d_V += np.outer(delta, states[t])
        d_b[:, 0] += delta
        d_E[words[t]] += U.T @ delta
        later = V.T @ delta
    return loss, grads
