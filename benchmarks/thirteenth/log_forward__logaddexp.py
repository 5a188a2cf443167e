# exercise: log_forward
# right: yes
def log_forward(words, params):
    *_, W, _, b_out = params

    def log_total(scores):
        return np.logaddexp.reduce(scores, axis=1, keepdims=True)

    scores = np.inner(tagger_states(words, params)[1:], W) + b_out.reshape(1, -1)
    return scores - log_total(scores)
