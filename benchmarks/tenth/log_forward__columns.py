# exercise: log_forward
# right: no
# wrong: scores with words as columns are reshaped into rows instead of transposed
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = tagger_states(words, params).T
    logits = W @ H[:, 1:] + b_out
    logits -= logits.max(axis=0)
    logp = logits - np.log(np.sum(np.exp(logits), axis=0))
    return logp.reshape(len(words), len(W))
