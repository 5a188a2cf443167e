# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    summed = lambda: len(y) * model.calculate_loss([x], [y])
    report = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = numerical_gradient(summed, p, h)
        near = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        drawer = np.where(near, 0, np.where((a == 0) & (b == 0), 1, 2))
        report[name] = tuple(int(n) for n in np.bincount(drawer.ravel(), minlength=3))
    return report
