# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    x = np.asarray(x, dtype=float)
    if x.ndim > 1:
        if not len(x):
            return x.copy()
        return np.stack([layer_norm(part, gain, bias, eps) for part in x])
    moved = [entry - sum(x) / len(x) for entry in x]
    root = (sum(entry**2 for entry in moved) / len(moved) + eps) ** 0.5
    return np.array([g * entry / root + b for g, entry, b in zip(gain, moved, bias)])
