# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def entry_set_to(array, place, value):
    kept = array[place]
    array[place] = value
    try:
        yield
    finally:
        array[place] = kept


def numerical_gradient(loss, param, h=1e-5):
    def at(place, value):
        with entry_set_to(param, place, value):
            return float(loss())

    def slope(place):
        x = float(param[place])
        return (at(place, x + h) - at(place, x - h)) / (2 * h)

    return np.array([slope(p) for p in np.ndindex(*param.shape)], dtype=float).reshape(param.shape)
