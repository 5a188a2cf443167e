# exercise: inputs_and_targets
# right: no
# wrong: one pair too few: the loop ends at T - 2, so the last target is lost

def inputs_and_targets(sequence):
    inputs, targets = [], []
    t = 0
    while t < len(sequence) - 2:
        inputs.append(sequence[t])
        targets.append(sequence[t + 1])
        t += 1
    return inputs, targets
