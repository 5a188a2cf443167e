# exercise: log_forward
# right: no
# wrong: the logarithm of a sigmoid of each score by itself: the probabilities of a word's tags do not sum to 1
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    rows = []
    for h in states[1:]:
        score = W @ h + b_out[:, 0]
        rows.append(np.minimum(score, 0) - np.log1p(np.exp(-np.abs(score))))
    return np.stack(rows)
