# exercise: gradient_check
# right: no
# wrong: entries that are NaN are in no drawer
# name: nan-nowhere
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
    grads = model.bptt(x, y, len(x))
    result = {}
    for name, param, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, grads):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), param, h)
        distance = np.abs(a - b)
        limit = threshold * (np.abs(a) + np.abs(b))
        both_zero = (a == 0) & (b == 0)
        agree = distance < limit
        differ = (distance >= limit) & ~both_zero
        result[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return result
