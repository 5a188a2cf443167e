# exercise: gradient_check
# right: no
# wrong: The verdict is passed on a whole parameter by norms, so all its entries agree or all differ.
# name: verdict-for-the-whole
# lines: 15, 16
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    analytic = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y, len(x))))
    parameter = dict(zip(analytic, model.params))
    report = {}
    for name, a in analytic.items():
        n = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), parameter[name], h)
        zeros = int(np.sum((a == 0) & (n == 0)))
        others = a.size - zeros
        distance = np.linalg.norm(a - n)
        good = distance < threshold * (np.linalg.norm(a) + np.linalg.norm(n))
        report[name] = (others, zeros, 0) if good else (0, zeros, others)
    return report
