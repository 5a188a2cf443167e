# exercise: cross_entropy
# right: yes
import math

def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    words = (int(np.argmax(y)) for y in targets)
    return math.fsum(-math.log(max(float(o[k, 0]), 1e-12)) for o, k in zip(outputs, words))
