# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    *read, _ = sequence
    _, *said = sequence
    return read, said
