# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    *x, _ = sequence
    _, *y = sequence
    return x, y
