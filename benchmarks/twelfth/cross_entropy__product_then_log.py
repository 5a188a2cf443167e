# exercise: cross_entropy
# right: no
# wrong: Multiplies the probabilities of the whole sequence first and lifts the product, so long or dear sequences are capped at 27.6 nats.
# lines: 11
from functools import reduce


def cross_entropy(outputs, targets):
    chosen = [float((o * y).sum()) for o, y in zip(outputs, targets)]
    joint = reduce(lambda a, b: a * b, chosen, 1.0)
    return -np.log(joint + 1e-12)
