# exercise: tagger_states
# right: no
# wrong: all states are guessed at once and improved in sweeps that stop when the change is below 0.05, before the last ones are exact
# lines: 10
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = E[words] @ U.T + b_hidden[:, 0]
    states = np.zeros((len(words) + 1, len(V)))
    change = 1.0
    while change > 0.05:
        new = sigmoid(drive + states[:-1] @ V.T)
        change = np.abs(new - states[1:]).max()
        states[1:] = new
    return states
