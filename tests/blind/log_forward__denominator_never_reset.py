# exercise: log_forward
# right: no
# wrong: The sum of exponentials is set up before the loop over the words and never set back, so from the second word on it holds earlier words too.
# name: sum-goes-on
# lines: 12
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    T = len(words)
    K = W.shape[0]
    out = np.zeros((T, K))
    log_sum = -np.inf
    for t in range(T):
        s = (W @ states[t + 1][:, None] + b_out)[:, 0]
        for k in range(K):
            log_sum = np.logaddexp(log_sum, s[k])
        out[t] = s - log_sum
    return out
