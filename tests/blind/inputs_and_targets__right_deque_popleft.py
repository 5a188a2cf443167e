# exercise: inputs_and_targets
# right: yes
from collections import deque


def inputs_and_targets(sequence):
    i, t = list(sequence), deque(sequence)
    i.pop()
    t.popleft()
    return i, list(t)
