# exercise: inputs_and_targets
# right: no
# wrong: The pairs go through a dict from word to follower, so a word that comes several times is kept once, with its last follower.
# lines: 13
# name: pairs-in-a-dict
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    follows = {now: then for now, then in zip(sequence, sequence[1:])}
    return list(follows.keys()), list(follows.values())
