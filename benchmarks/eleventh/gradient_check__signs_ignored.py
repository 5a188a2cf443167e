# exercise: gradient_check
# right: no
# wrong: the sizes of the two gradients are compared without their signs, so a gradient of the wrong sign agrees
# lines: 10
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    counts = []
    for p, g in zip(model.params, exact):
        tried = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), p, h)
        pairs = list(zip(np.abs(g).ravel(), np.abs(tried).ravel()))
        zero = sum(1 for a, b in pairs if a == 0 == b)
        same = sum(1 for a, b in pairs if abs(a - b) < threshold * (a + b))
        counts.append((same, zero, len(pairs) - same - zero))
    return dict(zip(("U", "V", "W", "b_hidden", "b_out"), counts))
