# exercise: gradient_check
# right: no
# wrong: an entry counts as both zero when only one of the two gradients is zero
# lines: 24

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    T = len(x)
    ours = model.bptt(x, y, T)
    out = {}
    for k, key in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        a = np.ravel(ours[k])
        b = np.ravel(numerical_gradient(lambda: T * model.calculate_loss([x], [y]), model.params[k], h))
        label = np.full(a.shape, 2)
        label[np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))] = 0
        label[a * b == 0] = 1
        out[key] = tuple(np.bincount(label, minlength=3).tolist())
    return out
