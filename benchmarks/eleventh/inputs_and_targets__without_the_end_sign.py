# exercise: inputs_and_targets
# right: no
# wrong: It leaves EOS out of the inputs instead of the last word, so other sequences get one input too many.
# lines: 6
def inputs_and_targets(sequence):
    inputs = list(filter(lambda w: w != "EOS", sequence))
    targets = [*sequence][1:]
    return inputs, targets
