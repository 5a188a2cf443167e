# exercise: log_forward
# right: no
# wrong: squeeze removes the time axis as well when the sentence has one word, so the result is (K,) instead of (1, K)
# lines: 8
def log_forward(words, params):
    W, b_out = params[3], params[5]
    columns = tagger_states(words, params)[1:, :, None]
    s = np.squeeze(W @ columns + b_out)
    s = s - s.max(axis=-1, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
