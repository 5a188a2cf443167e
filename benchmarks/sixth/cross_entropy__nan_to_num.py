# exercise: cross_entropy
# right: no
# wrong: the logarithm of 0 is replaced by 0, so a target with probability 0 costs nothing instead of 18 nats or more
# lines: 10
def cross_entropy(outputs, targets):
    probs = np.stack(list(outputs))[:, :, 0]
    chosen = np.asarray(targets)[:, :, 0].argmax(axis=1)
    with np.errstate(divide="ignore"):
        logs = np.log(probs[np.arange(len(probs)), chosen])
    logs = np.nan_to_num(logs, neginf=0.0)
    return -logs.sum()
