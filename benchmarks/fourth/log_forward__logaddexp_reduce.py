# exercise: log_forward
# right: yes
def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it."""
    *_, W, _, b_out = params
    scores = np.einsum("kh,th->tk", W, tagger_states(words, params)[1:]) + b_out.T
    return scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
