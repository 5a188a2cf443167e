# exercise: cross_entropy
# right: no
# wrong: The matrix product of row and column is an array (1, 1) and stays one, so an array comes back and not a number.
# lines: 8
def cross_entropy(outputs, targets):
    loss = 0
    for t in range(len(targets)):
        loss -= targets[t].T @ np.log(outputs[t] + 1e-12)
    return loss
