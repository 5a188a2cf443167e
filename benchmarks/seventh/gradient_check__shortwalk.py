# exercise: gradient_check
# right: no
# wrong: bptt is called with its default of four steps, so for longer sentences the gradient is truncated
# lines: 25

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    def total():
        return model.calculate_loss([x], [y]) * len(x)

    def tally(g, n):
        same = np.abs(g - n) < threshold * (np.abs(g) + np.abs(n))
        nil = ~(g != 0) & ~(n != 0)
        return np.count_nonzero(same), np.count_nonzero(nil), np.count_nonzero(~same & ~nil)

    keys = "U", "V", "W", "b_hidden", "b_out"
    pairs = zip(model.bptt(x, y), (numerical_gradient(total, p, h) for p in model.params))
    return dict(zip(keys, (tally(g, n) for g, n in pairs)))
