# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    first, *targets = sequence
    inputs = [first, *targets][: len(targets)]
    return inputs, targets
