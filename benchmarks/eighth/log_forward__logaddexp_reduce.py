# exercise: log_forward
# right: yes
def log_forward(words, params):
    W, b_out = params[3], params[5]
    logits = np.einsum("th,kh->tk", tagger_states(words, params)[1:], W) + np.transpose(b_out)
    normaliser = np.logaddexp.reduce(logits, axis=1)
    return np.subtract.outer(np.zeros(1), normaliser).reshape(-1, 1) + logits
