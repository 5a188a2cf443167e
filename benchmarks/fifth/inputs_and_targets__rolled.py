# exercise: inputs_and_targets
# right: no
# wrong: Keeps all T words, with the first word as the last target, and returns the targets first.
# lines: 7, 8
def inputs_and_targets(sequence):
    x = list(sequence)
    y = x[1:] + x[:1]
    return y, x
