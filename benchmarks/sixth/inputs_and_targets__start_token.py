# exercise: inputs_and_targets
# right: no
# wrong: A start token is put in front, so there are T inputs and T targets and the first word has become a target.
# lines: 8, 9
def inputs_and_targets(sequence):
    """Create decoder inputs and targets for teacher forcing."""
    bos = "BOS"
    inputs = [bos] + list(sequence[:-1])
    targets = list(sequence)
    return inputs, targets
