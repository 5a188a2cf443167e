# exercise: gradient_check
# right: no
# wrong: An entry counts as different if its relative error is too large, so a NaN, for which no comparison holds, counts as agreeing.
# lines: 20, 22
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    bptt_gradients = model.bptt(x, y, truncate=len(x))
    results = {}
    for pidx, pname in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        parameter = model.params[pidx]
        agree = both_zero = differ = 0
        estimated = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(x), parameter, h
        )
        it = np.nditer(parameter, flags=["multi_index"])
        while not it.finished:
            ix = it.multi_index
            g, e = bptt_gradients[pidx][ix], estimated[ix]
            if g == 0 and e == 0:
                both_zero += 1
            elif np.abs(g - e) >= threshold * (np.abs(g) + np.abs(e)):
                differ += 1
            else:
                agree += 1
            it.iternext()
        results[pname] = (agree, both_zero, differ)
    return results
