# exercise: gradient_check
# right: no
# wrong: entries whose relative error is above the threshold are counted as differing and the rest as agreeing, so NaN agrees
# lines: 20, 23
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""

    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    report = {}
    grads = model.bptt(x, y, truncate=len(x))
    for key, param, grad in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, grads):
        measured = numerical_gradient(loss, param, h)
        agree = both_zero = differ = 0
        for a, b in zip(grad.flat, measured.flat):
            size = abs(a) + abs(b)
            if size == 0:
                both_zero += 1
            elif abs(a - b) / size >= threshold:
                differ += 1
            else:
                agree += 1
        report[key] = (agree, both_zero, differ)
    return report
