# exercise: log_forward
# right: yes
# needs: tagger_states
def log_forward(words, params):
    W, b_out = params[3], params[5]
    logits = W @ tagger_states(words, params)[1:].T + b_out
    m = np.max(logits, axis=0)
    log_sum = m + np.log(np.sum(np.exp(logits - m), axis=0))
    return (logits - log_sum).T
