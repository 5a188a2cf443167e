# exercise: log_forward
# right: no
# wrong: scores are kept between -50 and 50 before the logarithm, so that larger ones give wrong differences
# lines: 8
def log_forward(words, params):
    W, b_out = params[3], params[5]
    logits = (W @ tagger_states(words, params)[1:].T + b_out).T
    safe = np.clip(logits, -50, 50)
    return safe - np.log(np.sum(np.exp(safe), axis=-1, keepdims=True))
