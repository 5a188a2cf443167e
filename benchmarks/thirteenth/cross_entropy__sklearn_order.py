# exercise: cross_entropy
# right: no
# wrong: prediction and target are exchanged: the logarithm is taken of the one-hot target and weighted with the probability
# lines: 11
def step_entropy(y_true, y_pred, eps=1e-12):
    y_pred = np.clip(y_pred, eps, 1.0)
    return -(y_true * np.log(y_pred)).sum()


def cross_entropy(outputs, targets):
    return sum(step_entropy(*pair) for pair in zip(outputs, targets))
