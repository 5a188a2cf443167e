# exercise: cross_entropy
# right: no
# wrong: the mean over time is taken instead of the sum
# lines: 16
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    probs = np.stack(list(outputs))[:, :, 0]
    classes = np.argmax(targets, axis=1)[:, 0]
    picked = probs[np.arange(len(classes)), classes]
    return -np.log(picked + 1e-12).mean()
