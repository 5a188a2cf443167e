# exercise: cross_entropy
# right: no
# wrong: logarithm to base 2: the loss is in bits, not in nats
# lines: 10

def cross_entropy(outputs, targets):
    loss = 0
    for t in range(len(outputs)):
        p = np.sum(outputs[t] * targets[t])
        loss -= np.log2(p + 1e-12)
    return loss
