# exercise: log_forward
# right: no
# wrong: a tag's probability is one over a sum of exponentials of differences, which overflow where another score is 1000 higher
# lines: 11
# name: log-of-softmax
def log_forward(words, params):
    W, b_out = params[3], params[5]
    rows = []
    for h in tagger_states(words, params)[1:]:
        s = W @ h + b_out.ravel()
        odds = [np.exp(s - own).sum() for own in s]
        rows.append([-np.log(total) for total in odds])
    return np.array(rows)
