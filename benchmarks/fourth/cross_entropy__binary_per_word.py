# exercise: cross_entropy
# right: no
# wrong: takes every word as a yes/no question of its own (binary cross-entropy), so words that did not come cost something as well
# lines: 10

def cross_entropy(outputs, targets):
    eps = 1e-12
    loss = 0.0
    for o, y in zip(outputs, targets):
        loss += -np.sum(y * np.log(o + eps) + (1 - y) * np.log(1 - o + eps))
    return loss
