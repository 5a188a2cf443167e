# exercise: inputs_and_targets
# right: yes
from itertools import pairwise


def inputs_and_targets(sequence):
    inputs, targets = [], []
    for word, following in pairwise(sequence):
        inputs.append(word)
        targets.append(following)
    return inputs, targets
