# exercise: backpropagation
# right: no
# wrong: the slope of tanh, 1 - h^2, where the units are sigmoids
# lines: 18
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    d_next = np.zeros_like(b_hidden)
    for t in range(len(words) - 1, -1, -1):
        loss -= log_probs[t, tags[t]]
        d_s = np.exp(log_probs[t])[:, None]
        d_s[tags[t], 0] -= 1
        h = states[t + 1][:, None]
        d_h = W.T @ d_s + d_next
        d_z = d_h * (1 - h**2)
        grads[0][words[t]] += (U.T @ d_z)[:, 0]
        grads[1] += d_z @ E[words[t]][None, :]
        grads[2] += d_z @ states[t][None, :]
        grads[3] += d_s @ h.T
        grads[4] += d_z
        grads[5] += d_s
        d_next = V.T @ d_z
    return loss, tuple(grads)
