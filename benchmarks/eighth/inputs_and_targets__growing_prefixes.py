# exercise: inputs_and_targets
# right: no
# wrong: Each input is the whole beginning of the sequence up to that word, not the word.
# lines: 8
def inputs_and_targets(sequence):
    X, y = [], []
    for i in range(1, len(sequence)):
        X.append(sequence[:i])
        y.append(sequence[i])
    return X, y
