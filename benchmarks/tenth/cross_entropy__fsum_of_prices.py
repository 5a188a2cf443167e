# exercise: cross_entropy
# right: yes
import math


def price(p):
    return -math.log(p) if p > 1e-300 else 690.0


def cross_entropy(outputs, targets):
    winners = np.argmax(np.asarray(targets), axis=1).ravel()
    return math.fsum(price(float(column[k, 0])) for column, k in zip(outputs, winners))
