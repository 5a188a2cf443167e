# exercise: tagger_states
# right: no
# wrong: computes all states at once from a guess and repeats that four times, so that from the fifth word on they are only nearly right
# lines: 9, 10
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = E[words] @ U.T + b_hidden.T
    states = np.zeros((len(drive) + 1, drive.shape[1]))
    for _ in range(4):
        states[1:] = sigmoid(drive + states[:-1] @ V.T)
    return states
