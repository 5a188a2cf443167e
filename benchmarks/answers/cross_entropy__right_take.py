# exercise: cross_entropy
# right: yes
# wrong: argmax indices and fancy indexing, logaddexp as guard
import numpy as np


def cross_entropy(outputs, targets):
    table = np.concatenate(list(outputs), axis=1)
    rows = np.argmax(np.asarray(targets)[:, :, 0], axis=1)
    p = table[rows, np.arange(len(rows))]
    return -float(np.log(p.clip(1e-13)).sum())
