# exercise: numerical_gradient
# right: yes
from contextlib import contextmanager


@contextmanager
def set_to(array, index, value):
    keep = array[index].copy()
    array[index] = value
    try:
        yield
    finally:
        array[index] = keep


def numerical_gradient(loss, param, h=1e-5):
    def at(index, value):
        with set_to(param, index, value):
            return float(loss())

    slopes = [(at(i, param[i] + h) - at(i, param[i] - h)) / (h + h) for i in np.ndindex(*param.shape)]
    return np.array(slopes, dtype=float).reshape(param.shape)
