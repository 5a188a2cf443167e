# exercise: inputs_and_targets
# right: no
# wrong: The follower is looked up by word, so a word that occurs several times always gets its last follower.
# lines: 8
def inputs_and_targets(sequence):
    successor = {}
    for i in range(1, len(sequence)):
        successor[sequence[i - 1]] = sequence[i]
    inputs = sequence[: len(sequence) - 1]
    return inputs, [successor[w] for w in inputs]
