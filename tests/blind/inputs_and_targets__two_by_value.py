# exercise: inputs_and_targets
# right: no
# wrong: every word equal to the last one is dropped from the inputs; every one equal to the first from the targets
# lines: 13, 14
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    last, first = sequence[-1], sequence[0]
    inputs = [word for word in sequence if word != last]
    targets = [word for word in sequence if word != first]
    return inputs, targets
