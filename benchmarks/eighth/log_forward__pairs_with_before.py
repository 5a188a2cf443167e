# exercise: log_forward
# right: no
# wrong: zip starts at row 0 of the states, so each word is tagged by the state before it
# lines: 13
def log_softmax(s):
    s = s - s.max()
    return s - np.log(np.exp(s).sum())


def log_forward(words, params):
    W, b_out = params[3], params[5]
    rows = []
    for h, _ in zip(tagger_states(words, params), words):
        rows.append(log_softmax(W @ h + b_out[:, 0]))
    return np.array(rows)
