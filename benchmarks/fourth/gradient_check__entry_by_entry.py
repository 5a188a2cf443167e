# exercise: gradient_check
# right: yes

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    report = dict.fromkeys(["U", "V", "W", "b_hidden", "b_out"])
    slopes = model.bptt(x, y, truncate=len(x))
    for k, name in enumerate(report):
        tried = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y), model.params[k], h=h
        )
        agree = both_zero = differ = 0
        for a, b in zip(slopes[k].flat, tried.flat):
            if a == 0 == b:
                both_zero += 1
            elif abs(a - b) < threshold * (abs(a) + abs(b)):
                agree += 1
            else:
                differ += 1
        report[name] = agree, both_zero, differ
    return report
