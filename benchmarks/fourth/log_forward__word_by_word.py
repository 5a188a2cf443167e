# exercise: log_forward
# right: yes
def log_forward(words, params):
    W, b_out = params[3], params[5]

    def log_softmax(scores):
        shifted = scores - max(scores)
        return shifted - np.log(sum(np.exp(s) for s in shifted))

    log_probs = np.zeros((len(words), len(W)))
    for row, state in zip(log_probs, tagger_states(words, params)[1:]):
        row[:] = log_softmax((W @ state[:, None] + b_out).ravel())
    return log_probs
