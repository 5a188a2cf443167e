# exercise: cross_entropy
# right: no
# wrong: probabilities are clipped at 0.01, so an impossible word costs 4.6 nats only, and small ones are too cheap (np.clip)
import numpy as np


def cross_entropy(outputs, targets):
    total = 0.0
    t = 0
    while t < len(targets):
        row = int(np.argmax(targets[t]))
        total -= np.log(np.clip(outputs[t][row, 0], 0.01, 1.0))
        t += 1
    return total
