# exercise: inputs_and_targets
# right: no
# wrong: The follower is looked up in a table by word, so a word that comes several times always gets the follower of its last time.
# lines: 8
def inputs_and_targets(sequence):
    successor = dict(zip(sequence, sequence[1:]))
    inputs = sequence[:-1]
    return inputs, [successor[w] for w in inputs]
