# exercise: gradient_check
# right: no
# wrong: the numerical gradient is that of the mean loss a word, while bptt gives that of the sum
# lines: 18

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    names = ("U", "V", "W", "b_hidden", "b_out")
    analytic = dict(zip(names, model.bptt(x, y, truncate=len(x))))
    loss = lambda: model.calculate_loss([x], [y])
    numeric = {n: numerical_gradient(loss, p, h) for n, p in zip(names, model.params)}

    def count(a, b):
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        return int(agree.sum()), int(zero.sum()), int((~zero & ~agree).sum())

    return {n: count(analytic[n], numeric[n]) for n in names}
