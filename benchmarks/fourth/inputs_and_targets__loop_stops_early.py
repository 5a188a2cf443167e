# exercise: inputs_and_targets
# right: no
# wrong: the loop ends one pair too early, so EOS is never a target
# lines: 10
def inputs_and_targets(sequence):
    def pair(t):
        return sequence[t], sequence[t + 1]

    inputs, targets = [], []
    for t in range(len(sequence) - 2):
        x, y = pair(t)
        inputs.append(x)
        targets.append(y)
    return inputs, targets
