# exercise: inputs_and_targets
# right: no
# wrong: The follower is looked up by the word, so a word that comes twice has the last of its followers everywhere.
# lines: 10
def inputs_and_targets(sequence):
    follower = {}
    for word, after in zip(sequence, sequence[1:]):
        follower[word] = after
    inputs = sequence[:-1]
    return inputs, [follower[word] for word in inputs]
