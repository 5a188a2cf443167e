# exercise: gradient_check
# right: no
# wrong: the gradient of the sum is compared with the slope of the mean
# lines: 21

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    names = ["U", "V", "W", "b_hidden", "b_out"]
    analytic = model.bptt(x, y, truncate=len(x))
    counts = {}
    for i in range(5):
        numeric = numerical_gradient(
            lambda: model.calculate_loss([x], [y]), model.params[i], h
        )
        a, b = analytic[i], numeric
        zero = np.logical_and(a == 0, b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        n_zero, n_agree = np.sum(zero), np.sum(agree)
        counts[names[i]] = (n_agree, n_zero, a.size - n_agree - n_zero)
    return counts
