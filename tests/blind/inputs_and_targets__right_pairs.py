# exercise: inputs_and_targets
# right: yes
# wrong: pairs of neighbours with zip, taken apart again
# lines:
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    after = iter(sequence)
    next(after)
    inputs, targets = [], []
    for word, following in zip(sequence, after):
        inputs.append(word)
        targets.append(following)
    return inputs, targets
