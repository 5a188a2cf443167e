# exercise: cross_entropy
# right: no
# wrong: -inf becomes the largest float, and two of these overflow to infinity again
# lines: 9
def cross_entropy(outputs, targets):
    loss = 0.0
    with np.errstate(all="ignore"):
        for o, y in zip(outputs, targets):
            loss -= np.nan_to_num(y * np.log(o)).sum()
    return loss
