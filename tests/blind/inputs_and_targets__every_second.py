# exercise: inputs_and_targets
# right: no
# wrong: neighbours are paired off, so that each word is used once
# lines: 12
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    pairs = [(sequence[i], sequence[i + 1]) for i in range(0, len(sequence) - 1, 2)]
    return [a for a, _ in pairs], [b for _, b in pairs]
