# exercise: cross_entropy
# right: no
# wrong: the probabilities are cut at 1e-7 as in Keras, so a target with probability 0 costs only 16.1 nats
# lines: 7
def cross_entropy(outputs, targets):
    """Categorical cross-entropy summed over the time axis."""
    epsilon = 1e-7
    y_pred = np.clip(np.asarray(outputs, dtype=np.float64), epsilon, 1.0 - epsilon)
    y_true = np.asarray(targets, dtype=np.float64)
    return float(-np.sum(y_true * np.log(y_pred)))
