# exercise: log_forward
# right: no
# wrong: each word gets the scores of the state before it, and the output bias is missing
# lines: 7, 10
def log_forward(words, params):
    W = params[3]
    *states, _ = tagger_states(words, params)
    rows = []
    for h in states:
        s = W @ h
        s = s - s.max()
        rows.append(s - np.log(np.sum(np.exp(s))))
    return np.stack(rows)
