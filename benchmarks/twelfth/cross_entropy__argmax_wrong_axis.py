# exercise: cross_entropy
# right: no
# wrong: Looks up the target index along the last axis, which has length 1, so every step prices word 0.
# lines: 6
def cross_entropy(outputs, targets):
    idx = np.argmax(targets, axis=-1)[:, 0]
    steps = np.arange(len(idx))
    probs = np.array(outputs)[steps, idx, 0]
    probs = np.maximum(probs, 1e-15)
    return -np.sum(np.log(probs))
