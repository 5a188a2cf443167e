# exercise: cross_entropy
# right: no
# wrong: a probability is cut at 1 - 1e-4, so that what is certain costs something
# lines: 8
def cross_entropy(outputs, targets):
    loss = 0
    for o, y in zip(outputs, targets):
        p = np.clip(float(o[np.argmax(y)][0]), 1e-12, 1 - 1e-4)
        loss -= np.log(p)
    return loss
