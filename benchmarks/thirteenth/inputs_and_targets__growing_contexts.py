# exercise: inputs_and_targets
# right: no
# wrong: inputs[t] is the list of all words read so far and not the one word before the target
# lines: 16
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    inputs, targets = [], []
    context = []
    for word in sequence:
        if context:
            inputs.append(list(context))
            targets.append(word)
        context.append(word)
    return inputs, targets
