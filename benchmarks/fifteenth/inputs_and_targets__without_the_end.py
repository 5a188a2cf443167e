# exercise: inputs_and_targets
# right: no
# wrong: leaves out of the inputs every word equal to the last one and not only the last entry, so the lists differ in length when the last word occurs earlier too
# lines: 8
def inputs_and_targets(sequence):
    first, *rest = sequence
    end = sequence[-1]
    inputs = [w for w in sequence if w != end]
    return inputs, rest
