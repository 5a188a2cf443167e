# exercise: log_forward
# right: yes
def log_forward(words, params):
    *_, W, _, b_out = params

    def scores():
        for h in tagger_states(words, params)[1:]:
            yield (W @ h[:, None] + b_out).ravel()

    return np.array([s - np.logaddexp.reduce(s) for s in scores()])
