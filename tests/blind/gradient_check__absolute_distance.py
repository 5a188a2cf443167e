# exercise: gradient_check
# right: no
# wrong: takes the threshold for the largest distance allowed, whatever the size of the gradients
# name: absolute-difference
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
    words = len(x)
    result = {}
    pairs = zip(model.params, model.bptt(x, y, words))
    for name, (param, grad) in zip(["U", "V", "W", "b_hidden", "b_out"], pairs):
        tried = numerical_gradient(lambda: words * model.calculate_loss([x], [y]), param, h)
        both_zero = np.count_nonzero((grad == 0) & (tried == 0))
        # two gradients are the same when they are less than `threshold` apart
        near = np.count_nonzero(np.abs(grad - tried) < threshold)
        result[name] = (near - both_zero, both_zero, grad.size - near)
    return result
