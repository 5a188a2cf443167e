# exercise: gradient_check
# right: no
# wrong: The notebook's function bptt is called instead of the model's own method, so a model whose method is wrong passes.
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = bptt(model, x, y, truncate=len(x))
    table = {}
    for k, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        e = exact[k]
        n = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(y), model.params[k], h)
        same = np.abs(e - n) < threshold * (np.abs(e) + np.abs(n))
        nothing = (np.abs(e) + np.abs(n)) == 0
        table[name] = tuple(map(np.count_nonzero, (same, nothing, ~(same | nothing))))
    return table
