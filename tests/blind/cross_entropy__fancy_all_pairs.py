# exercise: cross_entropy
# right: no
# wrong: [:, rows] picks every target row at every step (T x T prices), not one a step
# name: every-target-at-every-step
# lines: 9

def cross_entropy(outputs, targets):
    rows = targets.argmax(axis=1).ravel()
    picked = np.asarray(outputs)[:, rows, 0]
    return -np.log(np.clip(picked, 1e-12, None)).sum()
