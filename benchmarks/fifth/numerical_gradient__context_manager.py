# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager

@contextmanager
def put(array, where, value):
    kept = array[where].copy()
    array[where] = value
    try:
        yield
    finally:
        array[where] = kept

def numerical_gradient(loss, param, h=1e-5):
    def slope(where):
        here = float(param[where])
        with put(param, where, here + h):
            up = float(loss())
        with put(param, where, here - h):
            down = float(loss())
        return (up - down) / (2 * h)

    slopes = map(slope, np.ndindex(*param.shape))
    return np.fromiter(slopes, dtype=float, count=param.size).reshape(param.shape)
