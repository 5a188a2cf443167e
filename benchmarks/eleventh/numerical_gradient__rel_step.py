# exercise: numerical_gradient
# right: no
# wrong: scales the step with the size of the entry, so that an entry 0 gives 0/0
# lines: 10
def numerical_gradient(loss, param, h=1e-5):
    result = np.empty_like(param)
    with np.nditer(param, flags=["multi_index"], op_flags=["readwrite"]) as walk:
        for entry in walk:
            old = float(entry)
            step = h * abs(old)
            entry[...] = old + step
            high = loss()
            entry[...] = old - step
            low = loss()
            entry[...] = old
            result[walk.multi_index] = (high - low) / (2 * step)
    return result
