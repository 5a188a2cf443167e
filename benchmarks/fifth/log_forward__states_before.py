# exercise: log_forward
# right: no
# wrong: Uses the states before the words instead of after them, and takes the exponentials without a shift so that they overflow.
# lines: 9, 10
def log_forward(words, params):
    states = tagger_states(words, params)
    out = []
    for t in range(len(words)):
        s = params[3] @ states[t] + params[5].squeeze(1)
        out.append(s - np.log(np.exp(s).sum()))
    return np.array(out)
