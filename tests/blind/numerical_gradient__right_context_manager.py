# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def nudged(array, place, by):
    old = array[place]
    array[place] = old + by
    try:
        yield
    finally:
        array[place] = old


def numerical_gradient(loss, param, h=1e-5):
    def slope(place):
        with nudged(param, place, +h):
            above = loss()
        with nudged(param, place, -h):
            below = loss()
        return (above - below) / (2.0 * h)

    flat = [slope(place) for place in np.ndindex(param.shape)]
    return np.array(flat, dtype=float).reshape(param.shape)
