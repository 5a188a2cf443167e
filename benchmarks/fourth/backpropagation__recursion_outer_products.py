# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    grads = [np.zeros(p.shape) for p in params]
    d_E, d_U, d_V, d_W, d_b_hidden, d_b_out = grads

    def back(t, from_later):
        """Add what word t contributes; loss of the words up to t."""
        if t < 0:
            return 0.0
        h = states[t + 1][:, None]
        d_s = np.exp(log_probs[t])[:, None]
        d_s[tags[t]] -= 1
        delta = h * (1 - h) * (W.T @ d_s + from_later)
        d_b_out[...] += d_s
        d_W[...] += d_s * h.T
        d_b_hidden[...] += delta
        d_V[...] += np.outer(delta, states[t])
        d_U[...] += np.outer(delta, E[words[t]])
        d_E[words[t]] += (U.T @ delta)[:, 0]
        return back(t - 1, V.T @ delta) - log_probs[t, tags[t]]

    loss = back(len(words) - 1, 0.0)
    return loss, tuple(grads)
