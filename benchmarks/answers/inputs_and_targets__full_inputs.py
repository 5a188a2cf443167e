# exercise: inputs_and_targets
# right: no
# wrong: the inputs keep the last word, so there is one more of them than of targets

def inputs_and_targets(sequence):
    return list(sequence), [sequence[t + 1] for t in range(len(sequence) - 1)]
