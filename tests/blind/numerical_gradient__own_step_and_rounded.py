# exercise: numerical_gradient
# right: no
# wrong: The step handed over is ignored in favour of a constant, and the slopes are rounded to five decimals.
# lines: 11, 13, 16
# name: slopes-rounded, step-hard-coded
STEP = 1e-5


def slope_at(f, a, i):
    value = a[i]
    a[i] = value + STEP
    right = f()
    a[i] = value - STEP
    left = f()
    a[i] = value
    return round((right - left) / (2 * STEP), 5)


def numerical_gradient(loss, param, h=1e-5):
    out = np.zeros_like(param)
    it = np.nditer(param, flags=["multi_index"])
    for _ in it:
        out[it.multi_index] = slope_at(loss, param, it.multi_index)
    return out
