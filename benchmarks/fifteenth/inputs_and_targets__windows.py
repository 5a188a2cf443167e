# exercise: inputs_and_targets
# right: no
# wrong: the last pair is missing, and inputs and targets are handed back in the wrong order
# lines: 14, 19
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    current, following = [], []
    t = 0
    while t < len(sequence) - 2:
        window = sequence[t : t + 2]
        current.append(window[0])
        following.append(window[1])
        t += 1
    return following, current
