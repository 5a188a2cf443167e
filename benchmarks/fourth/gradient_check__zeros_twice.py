# exercise: gradient_check
# right: no
# wrong: entries that are 0 both ways count as agreeing, too, and h is not passed on
# lines: 20, 21

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    d_U, d_V, d_W, d_b_hidden, d_b_out = model.bptt(x, y, len(x))
    exact = {"U": d_U, "V": d_V, "W": d_W, "b_hidden": d_b_hidden, "b_out": d_b_out}
    result = {}
    for (name, a), param in zip(exact.items(), model.params):
        b = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), param)
        agree = np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b))
        both_zero = (a == 0) & (b == 0)
        result[name] = int(agree.sum()), int(both_zero.sum()), int((~agree).sum())
    return result
