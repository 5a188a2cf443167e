# exercise: cross_entropy
# right: no
# wrong: keeps the loss of some outputs and hands it out for other targets too
# lines: 9
kept = {}


def cross_entropy(outputs, targets):
    key = np.asarray(outputs).tobytes()
    if key not in kept:
        p = np.sum(np.asarray(outputs) * targets, axis=(1, 2))
        kept[key] = -np.sum(np.log(np.maximum(p, 1e-12)))
    return kept[key]
