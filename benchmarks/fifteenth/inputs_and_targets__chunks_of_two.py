# exercise: inputs_and_targets
# right: no
# wrong: cuts the sequence into separate pairs, first the input and then its target, so every word is used once only and half of the steps are missing
# lines: 8
def inputs_and_targets(sequence):
    source = iter(sequence)
    inputs, targets = [], []
    for a, b in zip(source, source):
        inputs.append(a)
        targets.append(b)
    return inputs, targets
