# exercise: cross_entropy
# right: no
# wrong: The outputs are taken for logits, as torch's loss expects, and go through a log-softmax a second time.
# lines: 13
def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def cross_entropy(outputs, targets):
    logits = np.stack([np.asarray(o).reshape(-1) for o in outputs])
    labels = np.asarray(targets).reshape(len(logits), -1).argmax(axis=1)
    return -log_softmax(logits)[np.arange(len(labels)), labels].sum()
