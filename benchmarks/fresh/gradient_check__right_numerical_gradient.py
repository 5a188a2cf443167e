# exercise: gradient_check
# right: yes
# needs: numerical_gradient
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ["U", "V", "W", "b_hidden", "b_out"]
    exact = model.bptt(x, y, truncate=len(x))
    report = {}
    for k, name in enumerate(names):
        tried = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), model.params[k], h)
        both_zero = np.logical_and(exact[k] == 0, tried == 0)
        small = np.abs(exact[k] - tried) < threshold * (np.abs(exact[k]) + np.abs(tried))
        agree = np.count_nonzero(small & ~both_zero)
        zeros = np.count_nonzero(both_zero)
        report[name] = (agree, zeros, tried.size - agree - zeros)
    return report
