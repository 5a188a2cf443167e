# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def nudged(array, where, value):
    saved = array[where].copy()
    array[where] = value
    try:
        yield
    finally:
        array[where] = saved


def numerical_gradient(loss, param, h=1e-5):
    def slope(where):
        here = param[where].copy()
        with nudged(param, where, here + h):
            up = loss()
        with nudged(param, where, here - h):
            down = loss()
        return (up - down) / (2 * h)

    places = list(np.ndindex(*param.shape))
    return np.array([slope(place) for place in places], dtype=float).reshape(param.shape)
