# exercise: gradient_check
# right: no
# wrong: the names stand in the order U, W, V, so the counts of V and W are filed under each other's name
# lines: 19
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""

    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    def sort_entries(a, b):
        both_zero = np.logical_and(a == 0, b == 0)
        near = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        agree = np.logical_and(near, ~both_zero)
        differ = ~np.logical_or(agree, both_zero)
        return int(agree.sum()), int(both_zero.sum()), int(differ.sum())

    grads = model.bptt(x, y, len(x))
    names = ("U", "W", "V", "b_hidden", "b_out")
    return {
        name: sort_entries(g, numerical_gradient(loss, p, h))
        for name, p, g in zip(names, model.params, grads)
    }
