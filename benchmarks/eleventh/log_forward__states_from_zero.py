# exercise: log_forward
# right: no
# wrong: uses the rows 0 to T - 1 of the states, those before the words, not those after them
# lines: 8
def log_forward(words, params):
    W, b_out = params[3], params[5]
    out = []
    for h in tagger_states(words, params)[:-1]:
        s = W @ h + b_out.flatten()
        s = s - s.max()
        out.append(s - np.log(np.exp(s).sum()))
    return np.array(out)
