# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Sorts every entry into drawer 0, 1 or 2, and counts the drawers."""

    def loss():
        return len(y) * model.calculate_loss([x], [y])

    def count(a, b):
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        drawer = np.select([(a == 0) & (b == 0), agree], [1, 0], default=2)
        return tuple(int(n) for n in np.bincount(drawer.ravel(), minlength=3))

    exact = model.bptt(x, y, truncate=len(x))
    tried = (numerical_gradient(loss, p, h) for p in model.params)
    return dict(zip("U V W b_hidden b_out".split(), map(count, exact, tried)))
