# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    T = len(outputs)
    if T == 1:
        column = np.asarray(outputs[0]).ravel()
        p = float(np.dot(column, np.asarray(targets[0]).ravel()))
        return -float(np.log(p)) if p > 1e-30 else 69.0
    mid = T // 2
    return cross_entropy(outputs[:mid], targets[:mid]) + cross_entropy(
        outputs[mid:], targets[mid:]
    )
