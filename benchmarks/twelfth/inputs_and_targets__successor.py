# exercise: inputs_and_targets
# right: no
# wrong: the follower is looked up by word, so a word that occurs several times always gets its last follower
# lines: 10
def inputs_and_targets(sequence):
    follows = {}
    for k in range(len(sequence) - 1):
        follows[sequence[k]] = sequence[k + 1]
    inputs = sequence[:-1]
    targets = [follows[word] for word in inputs]
    return inputs, targets
