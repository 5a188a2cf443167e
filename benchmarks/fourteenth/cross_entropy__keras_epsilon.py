# exercise: cross_entropy
# right: no
# wrong: probabilities are lifted to 1e-7, so an impossible target costs 16.1 nats, less than 18
# lines: 6
def cross_entropy(outputs, targets):
    epsilon = 1e-7
    predicted = np.clip(np.array(outputs), epsilon, 1.0 - epsilon)
    picked = np.take_along_axis(predicted, np.argmax(targets, axis=1)[:, None], axis=1)
    return float(-np.log(picked).sum())
