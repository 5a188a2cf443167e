# exercise: inputs_and_targets
# right: no
# wrong: keeps the follower of each word in a dict, so a word that occurs several times has its last follower as the target everywhere
# lines: 8, 10
def inputs_and_targets(sequence):
    follows = {}
    for t in range(len(sequence) - 1):
        follows[sequence[t]] = sequence[t + 1]
    inputs = sequence[:-1]
    return inputs, [follows[w] for w in inputs]
