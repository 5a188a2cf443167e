# exercise: backpropagation
# right: no
# wrong: What goes through V to the step before has not passed the slope of the sigmoid.
# lines: 27
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    dh_next = np.zeros_like(b_hidden)
    for t in range(len(words) - 1, -1, -1):
        w, k = words[t], tags[t]
        loss -= log_probs[t, k]
        dy = np.exp(log_probs[t])[:, None]
        dy[k] -= 1
        h = states[t + 1][:, None]
        h_prev = states[t][:, None]
        dh = W.T @ dy + dh_next
        dz = dh * h * (1 - h)
        grads[0][w] += (U.T @ dz).ravel()
        grads[1] += dz @ E[w][None, :]
        grads[2] += dz @ h_prev.T
        grads[3] += dy @ h.T
        grads[4] += dz
        grads[5] += dy
        dh_next = V.T @ dh
    return loss, tuple(grads)
