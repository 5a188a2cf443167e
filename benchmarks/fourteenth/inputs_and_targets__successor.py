# exercise: inputs_and_targets
# right: no
# wrong: a dict keeps one follower for each word, so a word that comes several times gets its last follower everywhere
# lines: 6
def inputs_and_targets(sequence):
    follows = dict(zip(sequence, sequence[1:]))
    inputs = [word for word in sequence[:-1]]
    targets = [follows[word] for word in inputs]
    return inputs, targets
