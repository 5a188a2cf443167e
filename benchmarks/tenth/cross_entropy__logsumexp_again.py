# exercise: cross_entropy
# right: no
# wrong: treats the probabilities as logits, as PyTorch's loss does, and normalises them a second time
# lines: 11
def cross_entropy(outputs, targets):
    loss = 0.0
    for z, y in zip(outputs, targets):
        z = z.ravel()
        m = z.max()
        log_z = m + np.log(np.exp(z - m).sum())
        loss += log_z - z[y.ravel() == 1][0]
    return loss
