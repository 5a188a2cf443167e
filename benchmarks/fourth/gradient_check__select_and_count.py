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
    T = len(x)

    def summed_loss():
        return T * model.calculate_loss([x], [y])

    def drawers(a, b):
        zero = (a == 0) & (b == 0)
        close = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        number = np.select([close, zero], [0, 1], default=2)
        return tuple(np.bincount(number.ravel(), minlength=3).tolist())

    exact = model.bptt(x, y, T)
    names = "U V W b_hidden b_out".split()
    return {
        name: drawers(grad, numerical_gradient(summed_loss, param, h))
        for name, param, grad in zip(names, model.params, exact)
    }
