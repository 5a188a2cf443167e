# exercise: cross_entropy
# right: no
# wrong: clips with the 1e-7 of Keras, so a word with probability 0 costs only 16.1 nats
# lines: 5
EPSILON = 1e-7


def cross_entropy(outputs, targets):
    y_pred = np.clip(np.array(outputs), EPSILON, 1.0 - EPSILON)
    y_true = np.array(targets)
    per_step = -(y_true * np.log(y_pred)).sum(axis=1)
    return per_step.sum()
