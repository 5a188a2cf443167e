# exercise: inputs_and_targets
# right: no
# wrong: The next word is looked for behind the first place where a word occurs, so a word that comes again gets the wrong target.
# lines: 7
def inputs_and_targets(sequence):
    inputs = list(sequence[:-1])
    targets = [sequence[sequence.index(word) + 1] for word in inputs]
    return inputs, targets
