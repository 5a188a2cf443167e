# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word."""
    pairs = list(zip(sequence, sequence[1:]))
    return [read for read, _ in pairs], [said for _, said in pairs]
