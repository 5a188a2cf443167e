# exercise: log_forward
# right: no
# wrong: The softmax runs over all words and tags at once, and the output bias is left out.
# lines: 7, 9
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    scores = np.inner(tagger_states(words, params)[1:], W)
    m = scores.max()
    return scores - m - np.log(np.exp(scores - m).sum())
