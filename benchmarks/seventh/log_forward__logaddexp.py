# exercise: log_forward
# right: yes
def log_forward(words, params):
    *_, W, _, b_out = params
    scores = np.einsum("kh,th->kt", W, tagger_states(words, params)[1:]) + b_out
    return (scores - np.logaddexp.reduce(scores, axis=0)).T
