"""Right answer to cross_entropy, as a learner would write it. No cases, no mistakes."""

import numpy as np


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs: T columns of probabilities (C, 1), a list or an array. targets: one-hot (T, C, 1).
    """
    loss = 0.0
    for t in range(len(targets)):
        log_p = np.log(outputs[t] + 1e-12)
        loss -= np.sum(targets[t] * log_p)
    return loss
