# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager
from itertools import product


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """

    @contextmanager
    def entry(place):
        kept = param[place].copy()
        try:
            yield kept
        finally:
            param[place] = kept

    def slopes():
        for place in product(*map(range, param.shape)):
            with entry(place) as kept:
                heights = []
                for sign in (1, -1):
                    param[place] = kept + sign * h
                    heights.append(float(loss()))
            yield (heights[0] - heights[1]) / (2 * h)

    return np.fromiter(slopes(), float, param.size).reshape(param.shape)
