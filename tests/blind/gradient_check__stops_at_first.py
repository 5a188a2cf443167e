# exercise: gradient_check
# right: no
# wrong: a parameter is given up at the first entry that differs, so the entries behind it are not counted
# name: stops-at-the-first-entry
# lines: 31
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    bptt_gradients = model.bptt(x, y, truncate=len(x))
    model_parameters = ["U", "V", "W", "b_hidden", "b_out"]
    counts = {}
    for pidx, pname in enumerate(model_parameters):
        parameter = model.params[pidx]
        agree = both_zero = differ = 0
        it = np.nditer(parameter, flags=["multi_index"])
        while not it.finished:
            ix = it.multi_index
            original_value = parameter[ix]
            parameter[ix] = original_value + h
            gradplus = model.calculate_loss([x], [y]) * len(y)
            parameter[ix] = original_value - h
            gradminus = model.calculate_loss([x], [y]) * len(y)
            parameter[ix] = original_value
            estimated = (gradplus - gradminus) / (2 * h)
            backprop = bptt_gradients[pidx][ix]
            if estimated == 0 and backprop == 0:
                both_zero += 1
            elif abs(backprop - estimated) < threshold * (abs(backprop) + abs(estimated)):
                agree += 1
            else:
                differ += 1
                break
            it.iternext()
        counts[pname] = (agree, both_zero, differ)
    return counts
