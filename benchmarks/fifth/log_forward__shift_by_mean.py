# exercise: log_forward
# right: no
# wrong: Shifts by the mean of the scores instead of the maximum, so exp overflows for scores of ±1000.
# lines: 9
def log_forward(words, params):
    *_, W, _, b_out = params
    H = tagger_states(words, params)[1:, :, None]
    scores = (W @ H + b_out)[..., 0]
    centred = scores - scores.mean(axis=-1, keepdims=True)
    return centred - np.log(np.exp(centred).sum(axis=-1, keepdims=True))
