# exercise: gradient_check
# right: no
# wrong: the distance is compared with the larger of the two sizes and not with their sum; and the step h is not passed on
# lines: 19, 24

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    grads = model.bptt(x, y, truncate=len(y))
    counts = {}
    for name, p, g in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, grads):
        n = numerical_gradient(lambda: len(y) * model.calculate_loss([x], [y]), p)
        agree = zero = 0
        for a, b in zip(g.flat, n.flat):
            if a == 0 and b == 0:
                zero += 1
            elif abs(a - b) < threshold * max(abs(a), abs(b)):
                agree += 1
        counts[name] = agree, zero, g.size - agree - zero
    return counts
