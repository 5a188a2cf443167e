# exercise: numerical_gradient
# right: no
# wrong: The remembered entry is the same memory as the entry itself and not a copy: the second place is the starting point instead of minus h, and the slope comes out half as large.
# lines: 17
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    slopes = []
    with np.nditer(param, op_flags=["readwrite"], order="C") as walk:
        for entry in walk:
            old = entry
            entry[...] = old + h
            up = loss()
            entry[...] = old - h
            down = loss()
            entry[...] = old
            slopes.append((up - down) / (2 * h))
    return np.reshape(slopes, param.shape)
