# exercise: inputs_and_targets
# right: yes
from itertools import tee


def inputs_and_targets(sequence):
    behind, ahead = tee(sequence)
    next(ahead)
    inputs, targets = [], []
    for word, following in zip(behind, ahead):
        inputs += [word]
        targets += [following]
    return inputs, targets
