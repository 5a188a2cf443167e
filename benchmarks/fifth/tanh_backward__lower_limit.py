# exercise: tanh_backward
# right: no
# wrong: The slope is never let below 0.05, so too much gradient passes through saturated units.
# lines: 6
def tanh_backward(d_h, h):
    slope = np.clip(1.0 - h**2, 0.05, 1.0)
    return d_h * slope
