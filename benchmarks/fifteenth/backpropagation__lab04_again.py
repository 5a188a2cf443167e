# exercise: backpropagation
# right: no
# wrong: the slope is that of tanh, 1 - h squared, and not the sigmoid's
# lines: 21
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p, dtype=float) for p in params]
    d_E, d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = 0.0
    d_h_next = np.zeros_like(b_hidden)
    for t in reversed(range(len(words))):
        h, h_prev = states[t + 1][:, None], states[t][:, None]
        x = E[words[t]][:, None]
        loss -= log_probs[t, tags[t]]
        d_o = np.exp(log_probs[t])[:, None]
        d_o[tags[t]] -= 1
        d_W += d_o @ h.T
        d_b_out += d_o
        d_z = (W.T @ d_o + d_h_next) * (1 - h**2)
        d_U += d_z @ x.T
        d_V += d_z @ h_prev.T
        d_b_hidden += d_z
        d_E[words[t]] += (U.T @ d_z)[:, 0]
        d_h_next = V.T @ d_z
    return loss, tuple(grads)
