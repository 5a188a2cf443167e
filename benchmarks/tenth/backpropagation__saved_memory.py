# exercise: backpropagation
# right: no
# wrong: the exponential is written into the array of log-probabilities, so the loss afterwards sums probabilities and no logarithms
# lines: 9
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    picks = (np.arange(len(tags)), tags)
    d_logits = np.exp(log_probs, out=log_probs)
    loss = -np.sum(log_probs[picks])
    d_logits[picks] -= 1
    grads = [np.zeros_like(p) for p in params]
    d_next = np.zeros((V.shape[0], 1))
    for t in range(len(words) - 1, -1, -1):
        do = d_logits[t][:, None]
        h, h_before, x = states[t + 1][:, None], states[t][:, None], E[words[t]][:, None]
        dz = (W.T @ do + d_next) * h * (1 - h)
        grads[0][words[t]] += (U.T @ dz)[:, 0]
        for k, part in enumerate((dz @ x.T, dz @ h_before.T, do @ h.T, dz, do), start=1):
            grads[k] += part
        d_next = V.T @ dz
    return loss, tuple(grads)
