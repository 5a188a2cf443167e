# exercise: inputs_and_targets
# right: no
# wrong: The follower of each word is kept in a dict, so a word that comes several times always gets its last follower.
# lines: 8, 10
def inputs_and_targets(sequence):
    follows = {}
    for k in range(1, len(sequence)):
        follows[sequence[k - 1]] = sequence[k]
    inputs = list(sequence[:-1])
    targets = [follows[w] for w in inputs]
    return inputs, targets
