# exercise: cross_entropy
# right: no
# wrong: a sequence with targets of probability 0 costs 100 nats, however many they are
# lines: 9
def cross_entropy(outputs, targets):
    with np.errstate(divide="ignore", invalid="ignore"):
        p = np.sum(np.asarray(outputs) * targets, axis=(1, 2))
        loss = -np.log(p).sum()
    return 100.0 if np.isinf(loss) else loss
