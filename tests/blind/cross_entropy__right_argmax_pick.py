# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    loss = 0.0
    for column, target in zip(outputs, targets):
        p = column[target.argmax(), 0]
        loss -= np.log(max(p, 1e-12))
    return float(loss)
